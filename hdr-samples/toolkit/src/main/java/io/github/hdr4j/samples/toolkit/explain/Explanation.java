package io.github.hdr4j.samples.toolkit.explain;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Why something was read as it was.
 *
 * @param picture to look at, upright, not to be changed
 * @param reading that is explained
 * @param trace of how it was prepared, its boxes in pixels of the picture
 * @param saliency of the ink; empty unless there is exactly one mark, since several marks are
 *     refused whatever the engine makes of them
 */
public record Explanation(
    BufferedImage picture,
    Recognition reading,
    PreparationTrace trace,
    Optional<Saliency> saliency) {
  /**
   * Checks that nothing is missing.
   *
   * @param picture to look at
   * @param reading that is explained
   * @param trace of how it was prepared
   * @param saliency of the ink, if there is one mark
   */
  public Explanation {
    requireNonNull(picture, "picture");
    requireNonNull(reading, "reading");
    requireNonNull(trace, "trace");
    requireNonNull(saliency, "saliency");
  }

  /**
   * Explains a reading.
   *
   * @param recognizer that made it
   * @param preprocessor of that recogniser
   * @param writing that was read
   * @param reading of that writing
   * @return the explanation
   * @throws io.github.hdr4j.InferenceException if the engine fails
   */
  public static Explanation of(
      DigitRecognizer recognizer, Preprocessor preprocessor, Writing writing, Recognition reading) {
    PreparationTrace trace = writing.trace(preprocessor);
    Optional<Saliency> saliency =
        trace.preparation() instanceof Preparation.Ink ink
            ? Optional.of(Occlusion.explain(recognizer, ink.tensor()))
            : Optional.empty();
    return new Explanation(writing.picture(), reading, trace, saliency);
  }
}
