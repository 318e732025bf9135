package io.github.hdr4j.onnx;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DrawnDigits;
import java.nio.file.Path;

/** Reads one picture with a model file, as often as told; prints nothing but what goes wrong. */
final class OneLiner {
  private OneLiner() {}

  /**
   * Reads.
   *
   * @param arguments model file, number of attempts
   */
  public static void main(String[] arguments) {
    RecognizerOptions options =
        RecognizerOptions.builder().model(ModelSource.file(Path.of(arguments[0]))).build();
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      try {
        DigitRecognizer.load(options).recognize(DrawnDigits.all().get(i).image());
      } catch (DigitRecognitionException e) {
        System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
      }
    }
  }
}
