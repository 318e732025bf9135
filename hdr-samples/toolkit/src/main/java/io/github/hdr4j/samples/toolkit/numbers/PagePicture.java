package io.github.hdr4j.samples.toolkit.numbers;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A picture of a page and the truth about it.
 *
 * @param image the picture, owned by the caller
 * @param file how it is to be stored
 * @param marks all marks of the page with their boxes in pixels of the picture
 */
public record PagePicture(BufferedImage image, PictureFile file, List<PageMark> marks) {
  /**
   * Copies the list.
   *
   * @param image the picture
   * @param file how it is to be stored
   * @param marks all marks of the page
   */
  public PagePicture {
    marks = List.copyOf(marks);
  }
}
