package io.github.hdr4j.samples.toolkit.explain;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import java.awt.image.BufferedImage;

/** What a digit is read in: a picture, or the strokes of a pen. */
public sealed interface Writing {
  /**
   * Reads the digit.
   *
   * @param recognizer that reads
   * @return the reading
   * @throws io.github.hdr4j.InferenceException if the engine fails
   */
  Recognition read(DigitRecognizer recognizer);

  /**
   * Shows how a preprocessor comes to its preparation.
   *
   * @param preprocessor that prepares
   * @return the stages and the preparation, its boxes in pixels of {@link #picture()}
   */
  PreparationTrace trace(Preprocessor preprocessor);

  /**
   * What a person can look at.
   *
   * @return an upright picture, not to be changed
   */
  BufferedImage picture();

  /**
   * A picture.
   *
   * @param picture upright, not changed by anything here
   */
  record Picture(BufferedImage picture) implements Writing {
    /**
     * Checks that there is a picture.
     *
     * @param picture upright
     */
    public Picture {
      requireNonNull(picture, "picture");
    }

    @Override
    public Recognition read(DigitRecognizer recognizer) {
      return recognizer.recognize(picture);
    }

    @Override
    public PreparationTrace trace(Preprocessor preprocessor) {
      return preprocessor.trace(picture);
    }
  }

  /**
   * The strokes of a pen.
   *
   * @param strokes in any unit
   */
  record Pen(PenStrokes strokes) implements Writing {
    /**
     * Checks that there are strokes.
     *
     * @param strokes in any unit
     */
    public Pen {
      requireNonNull(strokes, "strokes");
    }

    @Override
    public Recognition read(DigitRecognizer recognizer) {
      return recognizer.recognize(strokes);
    }

    @Override
    public PreparationTrace trace(Preprocessor preprocessor) {
      return StrokesDrawing.trace(preprocessor.prepare(strokes));
    }

    @Override
    public BufferedImage picture() {
      return StrokesDrawing.draw(strokes);
    }
  }
}
