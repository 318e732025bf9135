package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.explain.Writing;
import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;

/**
 * Reads one picture after the other.
 *
 * @param preprocessor of the recogniser
 * @param recognizer that reads
 * @param results where readings go
 * @param trace where explanations go
 */
record PictureReader(
    Preprocessor preprocessor, DigitRecognizer recognizer, ResultWriter results, Trace trace) {
  private static final double NANOS_PER_MICRO = 1e3;
  private static final double MICROS_PER_MILLI = 1e3;

  /**
   * Reads a picture.
   *
   * @return whether it could be read
   * @throws IOException if the trace cannot be written
   */
  boolean read(Input input) throws IOException {
    long start = System.nanoTime();
    Writing writing;
    Recognition reading;
    try {
      writing = input.open(preprocessor);
      reading = writing.read(recognizer);
    } catch (DigitRecognitionException | IOException e) {
      String error = Failures.describe(e);
      results.failed(input.path(), error);
      trace.failed(input.path(), error);
      return false;
    }
    double micros = Math.rint((System.nanoTime() - start) / NANOS_PER_MICRO);
    results.read(input.path(), reading, micros / MICROS_PER_MILLI);
    trace.read(input.path(), writing, reading);
    return true;
  }
}
