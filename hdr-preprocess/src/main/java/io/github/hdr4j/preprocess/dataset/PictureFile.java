package io.github.hdr4j.preprocess.dataset;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Recognition;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A picture in a file of its own.
 *
 * @param path the picture file
 * @param label the digit it shows, 0 to 9
 */
public record PictureFile(Path path, int label) implements LabelledPicture {

  /**
   * Checks the label.
   *
   * @param path the picture file
   * @param label the digit it shows, 0 to 9
   * @throws IllegalArgumentException if the label is not 0 to 9
   */
  public PictureFile {
    Labels.requireDigit(label);
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public BufferedImage open(PictureDecoder decoder) throws IOException {
    return decoder.decode(path);
  }

  @Override
  public Recognition recognize(DigitRecognizer recognizer) {
    return recognizer.recognize(path);
  }
}
