package io.github.hdr4j.samples.training;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code train-lines} is told on the command line. */
final class StripOptions {

  private static final String DEFAULT = " (default: ${DEFAULT-VALUE})";

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder with MNIST's train-* files and QMNIST's label table.")
  Path data = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The ONNX file to write.")
  Path out = Path.of("");

  @Option(names = "--epochs", description = "Passes over the data" + DEFAULT)
  private int epochs = 26;

  @Option(names = "--batch", description = "Lines per step" + DEFAULT)
  private int batch = 48;

  @Option(names = "--rate", description = "Peak learning rate" + DEFAULT)
  private double rate = 3e-3;

  @Option(names = "--decay", description = "Weight decay" + DEFAULT)
  private double decay = 0.02;

  @Option(names = "--averaging", description = "Decay of the weight average" + DEFAULT)
  private double averaging = 0.999;

  @Option(
      names = "--seed",
      description = "Decides all chance but who is kept for validation" + DEFAULT)
  private long seed = 1;

  @Option(
      names = "--photographed",
      description = "Numbers that are drawn, photographed and cut out" + DEFAULT)
  private int photographed = 12_000;

  @Option(
      names = "--composed",
      description =
          "Lines for each of them that are put together anew in each epoch, without paper and camera"
              + DEFAULT)
  private int composed = 3;

  @Option(
      names = "--validation",
      description = "Share of the writers who are kept for validation" + DEFAULT)
  double validation = 0.01;

  @Option(names = "--threads", description = "Cores for PyTorch" + DEFAULT)
  int threads = 2;

  @Option(
      names = "--checkpoints",
      paramLabel = "DIR",
      description = "Where checkpoints go; default: beside the model, FILE.checkpoints.")
  private @Nullable Path checkpoints;

  @Option(names = "--resume", description = "Go on from the last checkpoint.")
  boolean resume;

  @Option(
      names = "--max-minutes",
      description = "Start no epoch that would end later; go on another time with --resume.")
  private double maxMinutes = 1e6;

  @Option(names = "--name", description = "The model's name" + DEFAULT)
  String name = "hdr-lines";

  @Option(names = "--commit", description = "Commit to name in the model; default: git's HEAD.")
  private @Nullable String commit;

  /**
   * What decides the outcome.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  StripPlan plan() {
    if (validation <= 0 || validation >= 1) {
      throw new IllegalArgumentException("--validation must be above 0 and below 1");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("--threads must be 1 or more");
    }
    return new StripPlan(epochs, batch, rate, decay, averaging, seed, photographed, composed);
  }

  Path checkpointFolder() {
    return checkpoints != null
        ? checkpoints
        : out.resolveSibling(out.getFileName() + ".checkpoints");
  }

  Duration limit() {
    return Duration.ofSeconds((long) (60 * maxMinutes));
  }

  Optional<String> commit() {
    return Optional.ofNullable(commit);
  }
}
