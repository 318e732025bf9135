package io.github.hdr4j.samples.toolkit.numbers;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A picture of a number and the truth about it.
 *
 * @param image the picture, owned by the caller
 * @param file how it is to be stored
 * @param text what is written: digits, {@code . , - /} and spaces
 * @param marks the digits and signs from left to right, with their boxes in pixels of the picture
 * @param owners whose ink is where
 */
public record NumberPicture(
    BufferedImage image, PictureFile file, String text, List<Mark> marks, InkOwners owners) {
  /**
   * Copies the list.
   *
   * @param image the picture
   * @param file how it is to be stored
   * @param text what is written
   * @param marks the digits and signs
   * @param owners whose ink is where
   */
  public NumberPicture {
    marks = List.copyOf(marks);
  }
}
