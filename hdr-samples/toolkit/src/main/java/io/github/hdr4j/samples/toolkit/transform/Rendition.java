package io.github.hdr4j.samples.toolkit.transform;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Recognition;
import java.awt.image.BufferedImage;

/** A picture in the form in which it is handed to a recogniser. */
public sealed interface Rendition {
  /**
   * Hands it over.
   *
   * @param recognizer that reads it
   * @return the reading
   * @throws io.github.hdr4j.DigitRecognitionException if it is refused, or the engine fails
   */
  Recognition read(DigitRecognizer recognizer);

  /**
   * A picture in memory.
   *
   * @param image its pixels
   */
  record Pixels(BufferedImage image) implements Rendition {
    @Override
    public Recognition read(DigitRecognizer recognizer) {
      return recognizer.recognize(image);
    }
  }

  /**
   * The bytes of a picture file.
   *
   * @param encoded the whole file
   * @param extension of such a file's name, without the point
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Encoded(byte[] encoded, String extension) implements Rendition {
    @Override
    public Recognition read(DigitRecognizer recognizer) {
      return recognizer.recognize(encoded);
    }
  }
}
