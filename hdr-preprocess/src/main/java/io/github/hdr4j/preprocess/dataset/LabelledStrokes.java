package io.github.hdr4j.preprocess.dataset;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import java.util.Objects;

/**
 * Strokes of a pen and the digit that they make up. Immutable.
 *
 * @param name where they come from, for people to read
 * @param strokes what the pen wrote
 * @param label the digit, 0 to 9
 */
public record LabelledStrokes(String name, PenStrokes strokes, int label) implements LabelledDigit {

  /**
   * Checks the label.
   *
   * @param name where they come from, for people to read
   * @param strokes what the pen wrote
   * @param label the digit, 0 to 9
   * @throws IllegalArgumentException if the label is not 0 to 9
   */
  public LabelledStrokes {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(strokes, "strokes");
    Labels.requireDigit(label);
  }

  @Override
  public Preparation prepare(Preprocessor preprocessor) {
    return preprocessor.prepare(strokes);
  }

  @Override
  public Recognition recognize(DigitRecognizer recognizer) {
    return recognizer.recognize(strokes);
  }
}
