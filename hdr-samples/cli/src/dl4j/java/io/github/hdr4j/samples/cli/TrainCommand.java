package io.github.hdr4j.samples.cli;

import io.github.hdr4j.dl4j.train.DigitTrainer;
import io.github.hdr4j.dl4j.train.Preset;
import io.github.hdr4j.dl4j.train.TrainingPlan;
import io.github.hdr4j.preprocess.augment.Augmentation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a network from nothing. */
@Command(
    name = "train",
    sortOptions = false,
    description = "Trains a network with your digits and writes it as an ONNX file.",
    footer =
        "%nCtrl-C saves what has been learnt; the same command with --resume goes on from there.")
final class TrainCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--preset",
      converter = PresetName.class,
      completionCandidates = PresetName.class,
      defaultValue = "lenet-5",
      paramLabel = "NAME",
      description = "The network: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Preset preset = Preset.LENET_5;

  @Option(
      names = "--augment",
      description =
          "Turn, bend, thicken, blur each digit anew in every epoch; for digits unlike those of the"
              + " data, over more epochs.")
  private boolean augment;

  @Mixin private final TrainingOptions options = new TrainingOptions();
  @Mixin private final TrainingReport report = new TrainingReport();

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    TrainingReport.Plan measured = report.open();
    DigitTrainer.Builder builder = DigitTrainer.preset(preset);
    if (augment) {
      builder.augmentation(Augmentation.standard());
    }
    DigitTrainer trainer = options.trainer(builder, TrainingPlan.defaults(), console);
    return new Training(console).run(trainer, options, measured);
  }
}
