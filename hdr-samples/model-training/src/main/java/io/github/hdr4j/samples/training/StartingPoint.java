package io.github.hdr4j.samples.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * The checkpoint of another run from which one starts, so that a long recipe is a chain of runs.
 *
 * @param file it lies in
 * @param description that tells it from others
 */
record StartingPoint(Path file, String description) {

  /** Describes a checkpoint by its checksum. */
  static StartingPoint of(Path file) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(Files.readAllBytes(file));
    return new StartingPoint(file, "checkpoint " + Long.toHexString(crc.getValue()));
  }

  /**
   * Its averaged weights, with an optimiser that knows nothing and counters at 0.
   *
   * @throws IOException if it is damaged or of another network
   */
  TrainingState state(Architecture architecture) throws IOException {
    TrainingState state = new TrainingState(architecture.size());
    float[] average = Checkpoints.read(file, architecture.size()).state().average;
    System.arraycopy(average, 0, state.weights, 0, average.length);
    System.arraycopy(average, 0, state.average, 0, average.length);
    return state;
  }
}
