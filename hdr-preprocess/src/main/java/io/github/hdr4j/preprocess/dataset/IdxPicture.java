package io.github.hdr4j.preprocess.dataset;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Recognition;
import java.awt.image.BufferedImage;
import java.util.Objects;

/**
 * A picture inside an IDX file.
 *
 * @param images the file's pictures
 * @param index position in the file, from 0
 * @param label the digit it shows, 0 to 9
 */
public record IdxPicture(IdxImages images, int index, int label) implements LabelledPicture {

  /**
   * Checks position and label.
   *
   * @param images the file's pictures
   * @param index position in the file, from 0
   * @param label the digit it shows, 0 to 9
   * @throws IndexOutOfBoundsException if there is no picture at that position
   * @throws IllegalArgumentException if the label is not 0 to 9
   */
  public IdxPicture {
    Objects.checkIndex(index, images.count());
    Labels.requireDigit(label);
  }

  @Override
  public String name() {
    return images.file() + "#" + index;
  }

  @Override
  public BufferedImage open(PictureDecoder decoder) {
    return images.picture(index);
  }

  @Override
  public Recognition recognize(DigitRecognizer recognizer) {
    return recognizer.recognize(images.picture(index));
  }
}
