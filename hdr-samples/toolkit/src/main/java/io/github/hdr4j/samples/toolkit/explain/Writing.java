package io.github.hdr4j.samples.toolkit.explain;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.preprocess.dataset.LabelledStrokes;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** What a digit is read in: a picture, or the strokes of a pen. */
public sealed interface Writing {
  /**
   * Opens a digit of a set.
   *
   * @param digit to open
   * @param preprocessor that decodes picture files
   * @return the writing
   * @throws IOException if the picture cannot be read
   */
  static Writing of(LabelledDigit digit, Preprocessor preprocessor) throws IOException {
    if (digit instanceof LabelledStrokes pen) {
      return new Pen(pen.strokes());
    }
    return new Picture(((LabelledPicture) digit).open(preprocessor::decode));
  }

  /**
   * Reads the digit.
   *
   * @param recognizer that reads
   * @return the reading
   * @throws io.github.hdr4j.InferenceException if the engine fails
   */
  Recognition read(DigitRecognizer recognizer);

  /**
   * Brings it into the form that a network reads.
   *
   * @param preprocessor that prepares
   * @return the preparation
   */
  Preparation prepare(Preprocessor preprocessor);

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
    public Preparation prepare(Preprocessor preprocessor) {
      return preprocessor.prepare(picture);
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
    public Preparation prepare(Preprocessor preprocessor) {
      return preprocessor.prepare(strokes);
    }

    @Override
    public PreparationTrace trace(Preprocessor preprocessor) {
      return StrokesDrawing.trace(prepare(preprocessor));
    }

    @Override
    public BufferedImage picture() {
      return StrokesDrawing.draw(strokes);
    }
  }
}
