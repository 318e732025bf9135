package io.github.hdr4j.samples.compare;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.compare.contest.Contestant;
import io.github.hdr4j.samples.compare.contest.Contestants;
import io.github.hdr4j.samples.compare.contest.Lesson;
import io.github.hdr4j.samples.compare.contest.PreparedDigits;
import io.github.hdr4j.samples.compare.contest.Progress;
import io.github.hdr4j.samples.compare.contest.Score;
import io.github.hdr4j.samples.compare.contest.Trained;
import io.github.hdr4j.samples.compare.contest.Training;
import io.github.hdr4j.samples.compare.report.Comparison;
import io.github.hdr4j.samples.compare.report.ComparisonText;
import io.github.hdr4j.samples.compare.report.ReportFolder;
import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains classifiers on the same digits, has them read the same others, and compares them. */
@Command(
    name = "hdr-compare",
    mixinStandardHelpOptions = true,
    description = {
      "Trains k-NN, SVM, random forest, decision tree, naive Bayes and others on the same digits,"
          + " has them read the same others, and compares them.",
      "A run that was interrupted goes on with the classifier that it was at."
    },
    footer = {
      "%nExample:",
      "  hdr-compare --data MNIST=mnist/train-images-idx3-ubyte.gz --models models/ --report report/"
    })
final class CompareCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final Progress progress;

  @Mixin private final DataChoice choice = new DataChoice();

  @Option(
      names = "--models",
      required = true,
      paramLabel = "DIR",
      description = "Where the models are written, and found again by the next run.")
  private Path models = Path.of("");

  private Optional<Path> report = Optional.empty();
  private Optional<Path> page = Optional.empty();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Only these classifiers, such as knn,svm. Default: all.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--vote",
      paramLabel = "N",
      description = "How many of the best vote together; 0 for no vote. Default: 3.")
  private int voters = 3;

  @Option(names = "--replace", description = "Replace models that were trained with other data.")
  private boolean replace;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Pictures that are prepared or read side by side, and threads that train a network."
              + " Default: all processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  CompareCommand(PrintWriter out, Progress progress) {
    this.out = out;
    this.progress = progress;
  }

  /** A method, since picocli knows no optional fields. */
  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Write the table there as text, Markdown, CSV and JSON, and a chart.")
  void report(Path folder) {
    report = Optional.of(folder);
  }

  /** A method, since picocli knows no optional fields. */
  @Option(
      names = "--into",
      paramLabel = "FILE",
      description =
          "Write the table into a Markdown file, between <!-- figures: comparison --> and"
              + " <!-- /figures -->.")
  void into(Path file) {
    page = Optional.of(file);
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    boolean attended = CommandLine.Help.Ansi.AUTO.enabled();
    return new CommandLine(new CompareCommand(out, new ConsoleProgress(err, attended)))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              if (exception instanceof UsageException
                  || exception instanceof IOException
                  || exception instanceof DigitRecognitionException) {
                err.println("hdr-compare: " + Failures.describe(exception));
                return exception instanceof UsageException ? 2 : 1;
              }
              throw exception;
            });
  }

  @Override
  public Integer call() throws IOException {
    List<Contestant> contestants = contestants();
    DataChoice.Digits digits = choice.open();
    Preprocessor preprocessor = Preprocessor.load();
    PreparedDigits learned = prepare("preparing " + digits.from(), digits.training(), preprocessor);
    List<DigitTensor> tested = prepare("preparing the test", digits.test(), preprocessor).tensors();
    if (tested.isEmpty()) {
      throw new UsageException("nothing is written on the pictures of the test, " + digits.to());
    }
    Lesson lesson = lesson(learned, digits.from(), preprocessor.contract());
    Training training = new Training(lesson, models, replace, progress);
    List<Trained> trained = new ArrayList<>(training.train(contestants));
    if (voters > 0) {
      trained.add(training.vote(trained, voters));
    }
    List<Score> scores = new ArrayList<>();
    for (Trained one : trained) {
      scores.add(Score.of(one, digits.test(), tested, threads, progress));
    }
    Comparison comparison = new Comparison(lesson, digits.to(), digits.test().size(), scores);
    ComparisonText.plain(comparison).forEach(out::println);
    if (report.isPresent()) {
      ReportFolder.write(report.get(), comparison);
    }
    if (page.isPresent()) {
      ReportFolder.fill(page.get(), comparison);
    }
    return 0;
  }

  private List<Contestant> contestants() {
    if (voters < 0 || threads < 1) {
      throw new UsageException("--vote must be 0 or more, and --threads 1 or more");
    }
    List<Contestant> all = Contestants.all(threads);
    List<String> names = all.stream().map(Contestant::name).toList();
    for (String name : only) {
      if (!names.contains(name)) {
        throw new UsageException(
            "--only names '%s', but there are: %s".formatted(name, String.join(", ", names)));
      }
    }
    return all.stream().filter(one -> only.isEmpty() || only.contains(one.name())).toList();
  }

  private PreparedDigits prepare(String what, List<LabelledDigit> digits, Preprocessor preprocessor)
      throws IOException {
    try (Progress.Task task = progress.start(what, digits.size())) {
      return PreparedDigits.of(digits, preprocessor, threads, task::step);
    }
  }

  private Lesson lesson(PreparedDigits digits, String from, String contract) {
    try {
      return Lesson.of(digits, from, contract, choice.seed());
    } catch (IllegalArgumentException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }
}
