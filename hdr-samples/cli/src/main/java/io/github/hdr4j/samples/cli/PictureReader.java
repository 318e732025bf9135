package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
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
  private static final String NO_STAGES =
      "pen strokes are known ink: there is no search for it in a picture to show";

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
    Input.Reading reading;
    try {
      reading = input.read(preprocessor, recognizer);
    } catch (DigitRecognitionException | IOException e) {
      String error = Failures.describe(e);
      results.failed(input.path(), error);
      trace.failed(input.path(), error);
      return false;
    }
    double micros = Math.rint((System.nanoTime() - start) / NANOS_PER_MICRO);
    results.read(input.path(), reading.recognition(), micros / MICROS_PER_MILLI);
    if (reading.picture().isPresent()) {
      trace.read(input.path(), reading.picture().get(), reading.recognition());
    } else {
      trace.failed(input.path(), NO_STAGES);
    }
    return true;
  }
}
