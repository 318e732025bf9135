package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluator;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.evaluation.PictureSets;
import io.github.hdr4j.samples.toolkit.report.EvaluationJson;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well the digits of a labelled set are read. */
@Command(
    name = "evaluate",
    description = {
      "Measures how well the digits of a labelled set are read.",
      "A reading counts as right by its best digit, whatever the verdict. Unreadable and blank"
          + " pictures count as wrong and are listed."
    },
    footer = {
      "%nExamples:",
      "  hdr evaluate mnist/t10k-images-idx3-ubyte.gz",
      "  hdr evaluate --json photos/ | jq .accuracy",
      "  hdr evaluate --labels photos/labels.tsv",
      "  hdr evaluate pendigits.csv"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Console console;

  @Mixin private final RecognizerChoice choice = new RecognizerChoice();

  private Optional<Path> labels = Optional.empty();

  @Option(names = "--json", description = "Write the figures as one JSON object.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pictures that are read side by side. Default: 1.")
  private int threads = 1;

  @Option(
      names = "--list-wrong",
      description = "List the pictures that were read as another digit.")
  private boolean listWrong;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description =
          "An IDX file of pictures, compressed or not, with its labels beside it under the standard"
              + " name; a folder with sub-folders 0 to 9, of which some may be missing; or UCI's"
              + " pendigits.csv, whose last 3,498 rows of pen strokes are read: the test part.")
  private Optional<Path> path = Optional.empty();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description =
          "A text file with a path, a tab and a digit in each line, or an IDX file of labels."
              + " Paths start from PATH, or else from the folder of this file.")
  void labels(Path file) {
    labels = Optional.of(file);
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads must be 1 or more, not " + threads);
    }
    List<LabelledDigit> digits = digits();
    try (DigitRecognizer recognizer = choice.open()) {
      long start = System.nanoTime();
      List<Outcome> outcomes = read(recognizer, digits);
      double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
      outcomes.forEach(this::list);
      Evaluation figures = Evaluation.of(outcomes);
      report(recognizer, figures, digits.size() / seconds);
      return figures.unreadable() == 0 ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
    }
  }

  private List<LabelledDigit> digits() throws IOException {
    try {
      List<LabelledDigit> digits;
      if (labels.isPresent()) {
        digits = PictureSets.open(path, labels.get());
      } else {
        digits =
            PictureSets.open(
                path.orElseThrow(() -> new UsageException("name a PATH, or --labels FILE")));
      }
      if (digits.isEmpty()) {
        throw new UsageException("there are no pictures in " + path.or(() -> labels).orElseThrow());
      }
      return digits;
    } catch (NoSuchFileException | DatasetFormatException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  private List<Outcome> read(DigitRecognizer recognizer, List<LabelledDigit> digits)
      throws IOException {
    try (Progress progress = Progress.start(console, "digits", digits.size())) {
      return new Evaluator(recognizer, threads).evaluate(digits, progress::step);
    }
  }

  /** Names the pictures that a person may want to look at. */
  private void list(Outcome outcome) {
    if (outcome instanceof Outcome.Unreadable unreadable) {
      console.say("unreadable: %s: %s".formatted(outcome.name(), unreadable.error()));
    } else if (outcome instanceof Outcome.Read read) {
      if (read.reading().verdict() == Verdict.BLANK) {
        console.say("blank: %s (shows %d)".formatted(outcome.name(), outcome.label()));
      } else if (listWrong && !outcome.correct()) {
        console.say(
            String.format(
                Locale.ROOT,
                "wrong: %s (shows %d): read as %d, %s, confidence %.3f",
                outcome.name(),
                outcome.label(),
                outcome.best().orElseThrow(),
                ResultJson.word(read.reading().verdict()),
                read.reading().confidence()));
      }
    }
  }

  private void report(DigitRecognizer recognizer, Evaluation figures, double imagesPerSecond) {
    if (json) {
      console.print(EvaluationJson.of(recognizer.info(), figures, imagesPerSecond).toString());
    } else {
      EvaluationText.of(recognizer.info(), figures, imagesPerSecond).forEach(console::print);
    }
  }
}
