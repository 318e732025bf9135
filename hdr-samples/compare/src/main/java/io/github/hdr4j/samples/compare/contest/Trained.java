package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * A model file that somebody has left.
 *
 * @param title what people call the contestant
 * @param parameters what was set by hand, in words
 * @param backend that opens the file
 * @param file of the model
 * @param bytes of the file and of all that it needs beside it
 * @param seconds that the training took
 */
public record Trained(
    String title, String parameters, String backend, Path file, long bytes, double seconds) {
  /**
   * Opens the model as any application does.
   *
   * @throws io.github.hdr4j.ModelLoadException if the file is damaged or missing
   */
  public DigitRecognizer load() {
    return load(backend, file);
  }

  static DigitRecognizer load(String backend, Path file) {
    return DigitRecognizer.load(
        RecognizerOptions.builder().backend(backend).model(ModelSource.file(file)).build());
  }

  /** What the model says of the time that its training took, in seconds. */
  static double seconds(ModelInfo info) {
    return info.property(ModelProperties.SECONDS).map(Double::parseDouble).orElse(0.0);
  }

  /** How many of these digits it reads right. */
  int right(PreparedDigits digits) {
    int right = 0;
    try (DigitRecognizer recognizer = load()) {
      List<Recognition> readings = recognizer.classifyAll(digits.tensors());
      for (int i = 0; i < readings.size(); i++) {
        int label = digits.digits().get(i).digit();
        right += readings.get(i).best().equals(OptionalInt.of(label)) ? 1 : 0;
      }
    }
    return right;
  }
}
