package io.github.hdr4j.samples.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a run starts with in place of random weights, so that a long recipe is a chain of runs:
 * finished models, or the checkpoints of other runs. Of several, one of which was trained on from
 * the other, the mean keeps what either is good at (M. Wortsman et al., "Robust fine-tuning of
 * zero-shot models", CVPR 2022).
 *
 * @param files models or checkpoints, one or more, all of one kind
 * @param description that tells them from others
 */
record StartingPoint(List<Path> files, String description) {
  private static final String MODEL = ".onnx";

  StartingPoint {
    files = List.copyOf(files);
  }

  /** Makes weights to train on of model files. */
  @FunctionalInterface
  interface Models {
    /**
     * Takes the mean of all.
     *
     * @throws IOException if one is of another network
     * @throws io.github.hdr4j.ModelLoadException if one cannot be read
     */
    TrainingState unfold(List<Path> models) throws IOException;
  }

  /**
   * What the command line names; empty if it names none.
   *
   * @throws IOException if a file cannot be read, or they are of both kinds
   */
  static Optional<StartingPoint> named(List<Path> files) throws IOException {
    return files.isEmpty() ? Optional.empty() : Optional.of(of(files));
  }

  /** What a run starts with, for its plan. */
  static String describe(Optional<StartingPoint> start) {
    return start.map(StartingPoint::description).orElse("random weights");
  }

  /** Describes files by their checksums. */
  static StartingPoint of(List<Path> files) throws IOException {
    List<String> sums = new ArrayList<>();
    long models = files.stream().filter(StartingPoint::isModel).count();
    if (models > 0 && models < files.size()) {
      throw new IOException("--from: the mean is taken of models or of checkpoints, not of both");
    }
    for (Path file : files) {
      CRC32 crc = new CRC32();
      crc.update(Files.readAllBytes(file));
      sums.add(Long.toHexString(crc.getValue()));
    }
    String kind = models > 0 ? "model" : "checkpoint";
    return new StartingPoint(
        files,
        files.size() == 1
            ? kind + " " + sums.get(0)
            : "mean of " + kind + "s " + String.join(" and ", sums));
  }

  private static boolean isModel(Path file) {
    return file.toString().endsWith(MODEL);
  }

  /**
   * Where a run begins.
   *
   * @param resumed its own last checkpoint, which comes before all else
   * @param start what the command line names
   * @param slots of the network
   * @param seed of random weights
   * @param models reads a model
   * @throws IOException if a file is damaged or of another network
   */
  static TrainingState first(
      Optional<TrainingState> resumed,
      Optional<StartingPoint> start,
      List<Slot> slots,
      long seed,
      Models models)
      throws IOException {
    if (resumed.isPresent()) {
      return resumed.get();
    }
    return start.isPresent()
        ? start.get().state(slots.get(slots.size() - 1).end(), models)
        : TrainingState.initial(slots, seed);
  }

  /**
   * The weights, with an optimiser that knows nothing and counters at 0.
   *
   * @param size how many numbers the network has
   * @param models reads a model
   * @throws IOException if a file is damaged or of another network
   */
  TrainingState state(int size, Models models) throws IOException {
    return isModel(files.get(0)) ? models.unfold(files) : mean(size);
  }

  private TrainingState mean(int size) throws IOException {
    TrainingState state = new TrainingState(size);
    double[] sum = new double[size];
    for (Path file : files) {
      float[] average = Checkpoints.read(file, size).state().average;
      for (int i = 0; i < sum.length; i++) {
        sum[i] += average[i];
      }
    }
    for (int i = 0; i < sum.length; i++) {
      state.weights[i] = (float) (sum[i] / files.size());
      state.average[i] = state.weights[i];
    }
    return state;
  }
}
