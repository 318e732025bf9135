package io.github.hdr4j.preprocess.dataset;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The pictures of an IDX file (magic number 0x00000803): all of one size, one unsigned byte per
 * pixel, row by row; in MNIST 0 is background and 255 full ink. Held in memory, immutable, safe for
 * use by several threads.
 */
public final class IdxImages {

  private final Path file;
  private final int count;
  private final int height;
  private final int width;
  private final byte[] pixels;

  private IdxImages(Path file, IdxFile content) {
    this.file = file;
    this.count = content.sizes[0];
    this.height = content.sizes[1];
    this.width = content.sizes[2];
    this.pixels = content.values;
  }

  /**
   * Reads a whole file, gzip-compressed or not.
   *
   * @param file the IDX file
   * @return its pictures
   * @throws DatasetFormatException if the magic number is wrong, or the header promises more or
   *     less than the file holds
   * @throws IOException if the file cannot be read
   */
  public static IdxImages read(Path file) throws IOException {
    return new IdxImages(file, IdxFile.read(file, 3));
  }

  /**
   * The file read.
   *
   * @return its path as it was given
   */
  public Path file() {
    return file;
  }

  /**
   * How many pictures there are.
   *
   * @return 0 or more
   */
  public int count() {
    return count;
  }

  /**
   * Height of every picture.
   *
   * @return pixels, at least 1
   */
  public int height() {
    return height;
  }

  /**
   * Width of every picture.
   *
   * @return pixels, at least 1
   */
  public int width() {
    return width;
  }

  /**
   * One picture as a new 8-bit gray image holding the file's bytes unchanged, so MNIST digits are
   * light on dark.
   *
   * @param index position in the file, from 0
   * @return an image owned by the caller
   * @throws IndexOutOfBoundsException if there is no such picture
   */
  public BufferedImage picture(int index) {
    Objects.checkIndex(index, count);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] copy = new byte[width * height];
    System.arraycopy(pixels, index * copy.length, copy, 0, copy.length);
    image.getRaster().setDataElements(0, 0, width, height, copy);
    return image;
  }
}
