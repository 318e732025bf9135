package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.dl4j.train.DigitTrainer;
import io.github.hdr4j.dl4j.train.FineTuning;
import io.github.hdr4j.dl4j.train.TrainingPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Teaches a model the hands of a few people. */
@Command(
    name = "finetune",
    sortOptions = false,
    description = {
      "Teaches a model how your people write, with some 20 of their digits of each kind, and writes"
          + " it as an ONNX file.",
      "What keeps it from forgetting: layers that stay as they are, a pull to the weights that it"
          + " had, and digits of other hands to rehearse."
    },
    footer =
        "%nCtrl-C saves what has been learnt; the same command with --resume goes on from there.")
final class FineTuneCommand implements Callable<Integer> {
  private static final FineTuning DEFAULTS = FineTuning.defaults();

  private final Console console;
  private Optional<Path> model = Optional.empty();

  @Option(
      names = "--rehearse",
      split = ",",
      paramLabel = "FOLDER",
      description =
          "Digits like those that the model was trained with, such as MNIST's; like --data.")
  private List<Path> rehearsed = List.of();

  @Option(
      names = "--frozen",
      paramLabel = "LAYERS",
      description = "How many layers, from the first on, stay as they are (default: ${DEFAULT-VALUE}).")
  private int frozen = DEFAULTS.frozen();

  @Option(
      names = "--anchoring",
      description = "How strongly weights are pulled to where they were (default: ${DEFAULT-VALUE}).")
  private double anchoring = DEFAULTS.anchoring();

  @Mixin private final TrainingOptions options = new TrainingOptions();
  @Mixin private final TrainingReport report = new TrainingReport();

  FineTuneCommand(Console console) {
    this.console = console;
  }

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "The model file to start from instead of the bundled one.")
  void model(Path file) {
    model = Optional.of(file);
  }

  @Override
  public Integer call() throws IOException {
    TrainingReport.Plan measured = report.open();
    DigitTrainer.Builder builder = builder();
    if (!rehearsed.isEmpty()) {
      builder.replay(TrainingOptions.read(rehearsed, console));
    }
    DigitTrainer trainer = options.trainer(builder, TrainingPlan.fineTuning(), console);
    return new Training(console).run(trainer, options, measured);
  }

  private DigitTrainer.Builder builder() {
    ModelSource start = model.map(ModelSource::file).orElseGet(ModelSource::bundled);
    try {
      return DigitTrainer.fineTuning(start)
          .fineTuning(
              new FineTuning(
                  frozen,
                  anchoring,
                  DEFAULTS.repeats(),
                  DEFAULTS.replay(),
                  DEFAULTS.rehearsal()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }
}
