package io.github.hdr4j.samples.training;

import io.github.hdr4j.samples.toolkit.numbers.DrawnWriters;
import io.github.hdr4j.samples.toolkit.numbers.RealWriters;
import io.github.hdr4j.samples.toolkit.numbers.Writers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whose digits {@code strings} and {@code pages} put together. */
final class WriterOptions {

  private static final String DEFAULT = " (default: ${DEFAULT-VALUE})";

  /** The parts into which {@code train} cuts the writers. */
  private enum Part {
    HELD_OUT,
    TRAINING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Folder with MNIST's train-* files and QMNIST's label table train-writers.tsv.gz; without"
              + " it the digits are drawn.")
  private @Nullable Path data;

  @Option(
      names = "--writers",
      paramLabel = "PART",
      description =
          "held-out: only people whose digits train nothing, for figures; training: the others"
              + DEFAULT)
  private Part part = Part.HELD_OUT;

  @Option(
      names = "--validation",
      paramLabel = "SHARE",
      description = "The --validation with which the model was trained" + DEFAULT)
  private double validation = 0.01;

  /**
   * Checks how many pictures are asked for.
   *
   * @throws ParameterException if it is none
   */
  void checkCount(int count) {
    if (count < 1) {
      throw new ParameterException(spec.commandLine(), "--count must be 1 or more: " + count);
    }
  }

  /** The writers, and tells how many they are. */
  Writers writers() throws IOException {
    Optional<Path> folder = Optional.ofNullable(data);
    if (folder.isEmpty()) {
      return new DrawnWriters();
    }
    if (validation <= 0 || validation >= 1) {
      throw new ParameterException(
          spec.commandLine(), "--validation must be above 0 and below 1: " + validation);
    }
    HeldOut held = new HeldOut(validation);
    try {
      RealWriters chosen = TableOfWriters.read(folder.get(), held, part == Part.HELD_OUT);
      spec.commandLine().getErr().printf("%s: %d writers%n", part, chosen.count());
      return chosen;
    } catch (IllegalArgumentException e) {
      throw new IOException("--writers %s: %s".formatted(part, e.getMessage()), e);
    }
  }
}
