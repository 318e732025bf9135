package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.dl4j.train.EpochSummary;
import io.github.hdr4j.dl4j.train.TrainedNetwork;
import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.LabelledSet;
import io.github.hdr4j.samples.toolkit.evaluation.Measurements;
import io.github.hdr4j.samples.toolkit.evaluation.PictureSets;
import io.github.hdr4j.samples.toolkit.evaluation.SetReadings;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import io.github.hdr4j.samples.toolkit.report.page.EvaluationReport;
import io.github.hdr4j.samples.toolkit.report.page.ReportFolder;
import io.github.hdr4j.samples.toolkit.training.EpochFigures;
import io.github.hdr4j.samples.toolkit.training.TrainingHistory;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Option;

/** The options that say how a new model is measured, and the measuring. */
final class TrainingReport {
  private static final double NANOS_PER_SECOND = 1e9;

  @Option(
      names = "--test",
      split = ",",
      paramLabel = "[NAME=]PATH",
      description =
          "Labelled digits that train nothing: the new model reads them as hdr evaluate does.")
  private List<String> tests = List.of();

  private Optional<Path> folder = Optional.empty();

  /** What a model is measured with, made ready before hours are spent on training. */
  record Plan(List<LabelledSet> sets, Optional<ReportFolder> folder) {}

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--report",
      paramLabel = "DIR",
      description =
          "Also write a page with charts, the epochs and the worst mistakes on --test, as hdr"
              + " evaluate --report does.")
  void folder(Path path) {
    folder = Optional.of(path);
  }

  /** Opens sets and folder. */
  Plan open() throws IOException {
    if (folder.isPresent() && tests.isEmpty()) {
      throw new UsageException("--report DIR tells of digits that are read; name them by --test");
    }
    List<LabelledSet> sets = new ArrayList<>();
    for (String test : tests) {
      NamedPath source = NamedPath.parse(test);
      try {
        sets.add(
            new LabelledSet(
                source.name(), PictureSets.open(new PathArgument().convert(source.path()))));
      } catch (NoSuchFileException | DatasetFormatException e) {
        throw new UsageException(Failures.describe(e), e);
      }
    }
    NamedPath.requireDifferent(sets.stream().map(LabelledSet::name));
    try {
      return new Plan(
          sets, folder.isPresent() ? Optional.of(ReportFolder.open(folder.get())) : Optional.empty());
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  /** Reads the sets with the model that was written. */
  static void write(Plan plan, TrainedNetwork trained, Path model, Console console)
      throws IOException {
    if (plan.sets().isEmpty()) {
      return;
    }
    Preprocessor preprocessor = Preprocessor.load();
    RecognizerOptions options =
        RecognizerOptions.builder()
            .model(ModelSource.file(model))
            .preprocessor(preprocessor)
            .build();
    try (DigitRecognizer recognizer = DigitRecognizer.load(options)) {
      Measuring measuring =
          new Measuring(recognizer, 1, console, new EvaluationRemarks(console, false));
      long start = System.nanoTime();
      SetReadings readings = measuring.digits(plan.sets());
      double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
      Evaluation figures = Evaluation.of(readings.all());
      Measurements measured =
          new Measurements(figures, readings.figures(), List.of(), Optional.empty());
      EvaluationText.of(recognizer.info(), measured, figures.count() / seconds)
          .forEach(console::print);
      if (plan.folder().isPresent()) {
        EvaluationReport.of(recognizer.info(), readings, measured)
            .withTraining(history(trained))
            .write(plan.folder().get(), preprocessor);
      }
    }
  }

  private static TrainingHistory history(TrainedNetwork trained) {
    return new TrainingHistory(trained.history().stream().map(TrainingReport::figures).toList());
  }

  private static EpochFigures figures(EpochSummary epoch) {
    return new EpochFigures(
        epoch.epoch(),
        epoch.loss(),
        OptionalDouble.of(epoch.accuracy()),
        OptionalDouble.of(epoch.validationLoss()),
        OptionalDouble.of(epoch.validationAccuracy()));
  }
}
