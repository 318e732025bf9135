package io.github.hdr4j.samples.training;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of all commands that train. */
final class RunOptions {
  private static final String DEFAULT = " (default: ${DEFAULT-VALUE})";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The ONNX file to write.")
  Path out = Path.of("");

  @Option(
      names = "--from",
      split = ",",
      paramLabel = "FILE",
      description =
          "Start with a model, FILE.onnx, or with the averaged weights of a checkpoint of another run"
              + " instead of random ones, or with the mean of several.")
  List<Path> from = List.of();

  @Option(names = "--rate", description = "Peak learning rate" + DEFAULT)
  double rate = 3e-3;

  @Option(names = "--averaging", description = "Decay of the weight average" + DEFAULT)
  double averaging = 0.999;

  @Option(
      names = "--seed",
      description = "Decides all chance but who is kept for validation" + DEFAULT)
  long seed = 1;

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

  @Option(names = "--commit", description = "Commit to name in the model; default: git's HEAD.")
  private @Nullable String commit;

  Path checkpointFolder() {
    return checkpoints != null
        ? checkpoints
        : out.resolveSibling(out.getFileName() + ".checkpoints");
  }

  Duration limit() {
    return Duration.ofSeconds((long) (60 * maxMinutes));
  }

  /** The commit to name in the model. */
  String commit() throws InterruptedException {
    return commit != null ? commit : GitCommit.current();
  }

  /**
   * Checks the numbers that decide the outcome.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  void check() {
    require(threads >= 1, "--threads must be 1 or more");
    require(rate > 0, "--rate must be above 0");
    require(averaging >= 0 && averaging < 1, "--averaging must be 0 or more and below 1");
  }

  /** Complains unless a condition holds. */
  static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }
}
