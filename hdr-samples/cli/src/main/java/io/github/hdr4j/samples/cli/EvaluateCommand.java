package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.NumberReader;
import io.github.hdr4j.NumberRules;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.preprocess.dataset.IdxPicture;
import io.github.hdr4j.preprocess.forms.FormReader;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.LabelledSet;
import io.github.hdr4j.samples.toolkit.evaluation.Measurements;
import io.github.hdr4j.samples.toolkit.evaluation.RejectFigures;
import io.github.hdr4j.samples.toolkit.evaluation.RejectSet;
import io.github.hdr4j.samples.toolkit.evaluation.Robustness;
import io.github.hdr4j.samples.toolkit.evaluation.SetReadings;
import io.github.hdr4j.samples.toolkit.reading.FormSet;
import io.github.hdr4j.samples.toolkit.reading.NumberSet;
import io.github.hdr4j.samples.toolkit.reading.PageSet;
import io.github.hdr4j.samples.toolkit.report.EvaluationJson;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import io.github.hdr4j.samples.toolkit.report.page.EvaluationReport;
import io.github.hdr4j.samples.toolkit.sudoku.SudokuPicture;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well the digits of labelled sets are read. */
@Command(
    name = "evaluate",
    description = {
      "Measures how well the digits of labelled sets are read.",
      "A reading counts as right by its best digit, whatever the verdict. Unreadable and blank"
          + " pictures count as wrong and are listed."
    },
    footer = {
      "%nExamples:",
      "  hdr evaluate mnist/t10k-images-idx3-ubyte.gz",
      "  hdr evaluate --json photos/ | jq .accuracy",
      "  hdr evaluate 'my photos=photos/' scans/",
      "  hdr evaluate --report how-well/ photos/ scans/",
      "  hdr evaluate --labels photos/labels.tsv",
      "  hdr evaluate pendigits.csv",
      "  hdr evaluate photos/ --rejects letters/ --rejects paper=texture/",
      "  hdr evaluate --corruptions --every 10 mnist/t10k-images-idx3-ubyte.gz",
      "  hdr evaluate --report how-well/ --strings meters=meters/labels.tsv",
      "  hdr evaluate --pages pages.tsv",
      "  hdr evaluate --forms forms/forms.tsv",
      "  hdr evaluate --sudoku sudokus/"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final double NANOS_PER_SECOND = 1e9;

  private static final String STRINGS = "--strings FILE";
  private static final String PAGES = "--pages FILE";
  private static final String FORMS = "--forms FILE";
  private static final String SUDOKU = "--sudoku DIR";

  private final Console console;

  @Mixin private final RecognizerChoice choice = new RecognizerChoice();
  @Mixin private final LabelledSetChoice labelled = new LabelledSetChoice();
  @Mixin private final FurtherMeasures further = new FurtherMeasures();
  @Mixin private final ReportChoice reporting = new ReportChoice();
  @Mixin private final NumberSetChoice numbers = new NumberSetChoice();
  @Mixin private final NumberRulesChoice known = new NumberRulesChoice();
  @Mixin private final FormSetChoice forms = new FormSetChoice();
  @Mixin private final SudokuChoice sudokus = new SudokuChoice();

  @Option(names = "--json", description = "Write the figures as one JSON object.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pictures that are read side by side. Default: 1.")
  private int threads = 1;

  @Option(
      names = "--list-wrong",
      description =
          "List the pictures that were read as another digit or number, or accepted though they"
              + " show none.")
  private boolean listWrong;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads must be 1 or more, not " + threads);
    }
    String kind = kind();
    if (known.given() && !kind.equals(STRINGS)) {
      throw new UsageException("--digits and --signs go with --strings FILE");
    }
    return switch (kind) {
      case STRINGS -> readNumbers();
      case PAGES -> readPages();
      case FORMS -> readForms();
      case SUDOKU -> readSudokus();
      default -> readDigits();
    };
  }

  /** What is measured instead of single digits; empty for those. */
  private String kind() {
    List<String> kinds =
        Stream.of(
                numbers.areNumbers() ? STRINGS : "",
                numbers.arePages() ? PAGES : "",
                forms.isChosen() ? FORMS : "",
                sudokus.isChosen() ? SUDOKU : "")
            .filter(kind -> !kind.isEmpty())
            .toList();
    if (kinds.size() > 1) {
      throw new UsageException("give one of " + String.join(" and ", kinds));
    }
    String kind = kinds.isEmpty() ? "" : kinds.get(0);
    boolean page = reporting.folder().isPresent() && !kind.equals(STRINGS);
    if (!kind.isEmpty() && (labelled.isChosen() || further.isChosen() || page)) {
      throw new UsageException(kind + " takes no PATH, and no option that measures digits");
    }
    return kind;
  }

  private int readNumbers() throws IOException {
    NumberRules rules = known.rules();
    List<NumberSet> sets = numbers.numbers(labelled.every());
    Preprocessor preprocessor = choice.preprocessor();
    try (DigitRecognizer recognizer = choice.open(preprocessor);
        NumberReader reader = NumberReader.using(recognizer).with(rules)) {
      return new NumberMeasuring(console, json, threads, listWrong)
          .measure(sets, reader, recognizer.info(), reporting.open(preprocessor));
    }
  }

  private int readPages() throws IOException {
    List<PageSet> sets = numbers.pages(labelled.every());
    Preprocessor preprocessor = choice.preprocessor();
    try (DigitRecognizer recognizer = choice.open(preprocessor);
        NumberReader reader = NumberReader.using(recognizer)) {
      return new PageMeasuring(console, json, threads, listWrong)
          .measure(sets, reader, preprocessor, recognizer.info());
    }
  }

  private int readForms() throws IOException {
    FormSet set = forms.open(labelled.every());
    Preprocessor preprocessor = choice.preprocessor();
    try (DigitRecognizer recognizer = choice.open(preprocessor)) {
      return new FormMeasuring(console, json, threads, listWrong)
          .measure(set, FormReader.using(recognizer), preprocessor, recognizer.info());
    }
  }

  private int readSudokus() throws IOException {
    List<SudokuPicture> pictures = sudokus.open();
    Preprocessor preprocessor = choice.preprocessor();
    try (DigitRecognizer recognizer = choice.open(preprocessor)) {
      return new SudokuMeasuring(console, json, threads)
          .measure(pictures, preprocessor, recognizer);
    }
  }

  private int readDigits() throws IOException {
    List<LabelledSet> sets = labelled.open();
    List<RejectSet> rejects = further.rejects(reporting.folder());
    Optional<List<IdxPicture>> corruptible = further.corruptible(sets);
    Preprocessor preprocessor = choice.preprocessor();
    try (DigitRecognizer recognizer = choice.open(preprocessor)) {
      Report page = reporting.open(preprocessor);
      Measuring measuring =
          new Measuring(recognizer, threads, console, new EvaluationRemarks(console, listWrong));
      long start = System.nanoTime();
      SetReadings readings = measuring.digits(sets);
      double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
      Evaluation figures = Evaluation.of(readings.all());
      List<RejectFigures> rejected = measuring.rejects(rejects, readings.all());
      Optional<Robustness> robustness =
          corruptible.isPresent()
              ? Optional.of(new Robustness(figures, measuring.corruptions(corruptible.get())))
              : Optional.empty();
      Measurements measured = new Measurements(figures, readings.figures(), rejected, robustness);
      print(recognizer.info(), measured, figures.count() / seconds);
      // After the figures, which are not lost when it cannot be written.
      page.write(EvaluationReport.of(recognizer.info(), readings, measured));
      boolean allRead =
          figures.unreadable() == 0 && rejected.stream().allMatch(r -> r.all().unreadable() == 0);
      return allRead ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
    }
  }

  private void print(RecognizerInfo info, Measurements measured, double imagesPerSecond) {
    if (json) {
      console.print(EvaluationJson.of(info, measured, imagesPerSecond).toString());
    } else {
      EvaluationText.of(info, measured, imagesPerSecond).forEach(console::print);
    }
  }
}
