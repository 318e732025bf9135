package io.github.hdr4j.preprocess.dataset;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import java.io.IOException;

/** A digit that somebody wrote, as a picture or as strokes of a pen, and which digit it is. */
public sealed interface LabelledDigit permits LabelledPicture, LabelledStrokes {

  /**
   * Where the digit comes from, for people to read.
   *
   * @return the path of a file of its own, or that of a data file with {@code #} and the position
   *     in it
   */
  String name();

  /**
   * Which digit it is.
   *
   * @return 0 to 9
   */
  int label();

  /**
   * Brings it into the form that a network reads.
   *
   * @param preprocessor that does it, and decodes picture files
   * @return the preparation
   * @throws IOException if the picture cannot be read
   */
  Preparation prepare(Preprocessor preprocessor) throws IOException;

  /**
   * Has it read the way an application does.
   *
   * @param recognizer that reads
   * @return the reading
   * @throws io.github.hdr4j.DigitRecognitionException if the picture cannot be read or the engine
   *     fails
   */
  Recognition recognize(DigitRecognizer recognizer);
}
