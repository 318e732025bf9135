package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.dl4j.train.DigitSamples;
import io.github.hdr4j.dl4j.train.DigitTrainer;
import io.github.hdr4j.dl4j.train.LearningRate;
import io.github.hdr4j.dl4j.train.SampleReader;
import io.github.hdr4j.dl4j.train.TrainingPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that training from nothing and fine-tuning have in common. */
final class TrainingOptions {
  private static final String DEFAULT = " (default: ${DEFAULT-VALUE})";

  @Option(
      names = "--data",
      required = true,
      split = ",",
      paramLabel = "FOLDER",
      description =
          "What to learn: folders with train-images-idx3-ubyte and train-labels-idx1-ubyte, as MNIST"
              + " comes, or with pictures in sub-folders 0 to 9.")
  private List<Path> data = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The model to write, as an ONNX file.")
  private Path out = Path.of("");

  @Option(names = "--epochs", description = "Passes over the data; 10, or 12 to fine-tune.")
  private Optional<Integer> epochs = Optional.empty();

  @Option(names = "--batch", description = "Digits per step; 64.")
  private Optional<Integer> batch = Optional.empty();

  @Option(
      names = "--rate",
      description = "Peak of the learning rate, which rises and falls; 0.002.")
  private Optional<Double> rate = Optional.empty();

  @Option(names = "--seed", description = "Decides all chance; 1.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--patience",
      description =
          "Epochs without progress on the validation part after which training stops, keeping the"
              + " best epoch; without it, it never stops early.")
  private Optional<Integer> patience = Optional.empty();

  @Option(
      names = "--validation",
      paramLabel = "SHARE",
      description = "Share of the data that is kept for validation" + DEFAULT)
  private double validation = 0.1;

  @Option(names = "--threads", description = "Cores to use; all.")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--name", description = "What the model is called" + DEFAULT)
  private String name = "digits";

  @Option(
      names = "--accept-error",
      paramLabel = "SHARE",
      description = "Largest share of accepted digits that may be wrong" + DEFAULT)
  private double acceptError = 0.003;

  @Option(
      names = "--resume",
      description =
          "Go on where an interrupted run stopped; with the same options it ends with the same model.")
  private boolean resume;

  private Optional<Path> checkpoint = Optional.empty();

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "Where the state is kept while training; beside the model, FILE.checkpoint.")
  void checkpoint(Path file) {
    checkpoint = Optional.of(file);
  }

  /** The model to write. */
  Path out() {
    return out;
  }

  /** The file that an interrupted run goes on from. */
  Path checkpointFile() {
    return checkpoint.orElse(out.resolveSibling(out.getFileName() + ".checkpoint"));
  }

  /** Reads pictures of several folders, saying so. */
  static DigitSamples read(List<Path> folders, Console console) throws IOException {
    SampleReader reader = SampleReader.load();
    DigitSamples all = DigitSamples.of(List.of(), reader.preprocessor().contract());
    for (Path folder : folders) {
      DigitSamples read = reader.read(folder);
      console.say("%s: %,d digits".formatted(folder, read.size()));
      all = all.and(read);
    }
    return all;
  }

  /** A trainer with all that was given. */
  DigitTrainer trainer(DigitTrainer.Builder builder, TrainingPlan defaults, Console console)
      throws IOException {
    try {
      threads.ifPresent(builder::threads);
      return builder
          .plan(plan(defaults))
          .validationShare(validation)
          .acceptError(acceptError)
          .checkpoint(checkpointFile())
          .resume(resume)
          .name(name)
          .data(data.stream().map(TrainingOptions::nameOf).collect(Collectors.joining(", ")))
          .samples(read(data, console))
          .build();
    } catch (IllegalArgumentException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  private TrainingPlan plan(TrainingPlan defaults) {
    LearningRate schedule =
        rate.<LearningRate>map(LearningRate::oneCycle).orElseGet(defaults::rate);
    return new TrainingPlan(
        epochs.orElseGet(defaults::epochs),
        batch.orElseGet(defaults::batch),
        schedule,
        seed.orElseGet(defaults::seed),
        patience.orElseGet(defaults::patience));
  }

  /** The folder's name alone: where it lies on this computer does not belong into the model. */
  private static String nameOf(Path folder) {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }
}
