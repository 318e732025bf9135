package io.github.hdr4j.samples.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The checkpoints of other runs from which one starts, so that a long recipe is a chain of runs. Of
 * several, one of which was trained on from the other, the mean keeps what either is good at (M.
 * Wortsman et al., "Robust fine-tuning of zero-shot models", CVPR 2022).
 *
 * @param files they lie in, one or more
 * @param description that tells them from others
 */
record StartingPoint(List<Path> files, String description) {
  StartingPoint {
    files = List.copyOf(files);
  }

  /** Describes checkpoints by their checksums. */
  static StartingPoint of(List<Path> files) throws IOException {
    List<String> sums = new ArrayList<>();
    for (Path file : files) {
      CRC32 crc = new CRC32();
      crc.update(Files.readAllBytes(file));
      sums.add(Long.toHexString(crc.getValue()));
    }
    String one = "checkpoint " + sums.get(0);
    return new StartingPoint(
        files, files.size() == 1 ? one : "mean of checkpoints " + String.join(" and ", sums));
  }

  /**
   * The mean of their averaged weights, with an optimiser that knows nothing and counters at 0.
   *
   * @throws IOException if one is damaged or of another network
   */
  TrainingState state(Architecture architecture) throws IOException {
    TrainingState state = new TrainingState(architecture.size());
    double[] sum = new double[architecture.size()];
    for (Path file : files) {
      float[] average = Checkpoints.read(file, architecture.size()).state().average;
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
