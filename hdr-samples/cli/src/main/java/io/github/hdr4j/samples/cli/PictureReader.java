package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.explain.Writing;
import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Reads one picture after the other.
 *
 * @param preprocessor that decodes
 * @param reader that reads
 * @param results where readings go
 * @param witness where explanations go
 * @param <R> what is read in a picture
 */
record PictureReader<R>(
    Preprocessor preprocessor,
    Function<Writing, R> reader,
    ResultWriter<R> results,
    Witness<R> witness) {
  private static final double NANOS_PER_MICRO = 1e3;
  private static final double MICROS_PER_MILLI = 1e3;

  /**
   * Reads all.
   *
   * @return the exit status
   * @throws IOException if explanations cannot be written
   */
  int readAll(List<Input> inputs) throws IOException {
    boolean allWell = true;
    for (Input input : inputs) {
      allWell &= read(input);
    }
    return allWell ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
  }

  private boolean read(Input input) throws IOException {
    long start = System.nanoTime();
    Writing writing;
    R reading;
    try {
      writing = input.open(preprocessor);
      reading = reader.apply(writing);
    } catch (DigitRecognitionException | IOException e) {
      String error = Failures.describe(e);
      results.failed(input.path(), error);
      witness.failed(input.path(), error);
      return false;
    }
    double micros = Math.rint((System.nanoTime() - start) / NANOS_PER_MICRO);
    results.read(input.path(), reading, micros / MICROS_PER_MILLI);
    witness.read(input.path(), writing, reading);
    return true;
  }
}
