package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Pictures whose every pixel is known. */
final class TestPictures {
  static final int PAPER = 0xd0d0d0;
  static final int INK = 0x202030;

  private TestPictures() {}

  static Random random() {
    return new Random(42);
  }

  static BufferedImage plain(int width, int height, int rgb) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    fill(picture, 0, 0, width, height, 0xff000000 | rgb);
    return picture;
  }

  /** An upright bar in the middle. */
  static BufferedImage bar(int width, int height) {
    BufferedImage picture = plain(width, height, PAPER);
    fill(picture, width / 2 - 2, height / 5, 4, 3 * height / 5, 0xff000000 | INK);
    return picture;
  }

  /** No two quarters alike, in colour. */
  static BufferedImage quarters(int width, int height) {
    BufferedImage picture = plain(width, height, 0xc03020);
    fill(picture, width / 2, 0, width - width / 2, height / 2, 0xff20b030);
    fill(picture, 0, height / 2, width / 2, height - height / 2, 0xff2030d0);
    fill(picture, width / 2, height / 2, width - width / 2, height - height / 2, 0xfff0e0a0);
    return picture;
  }

  /** A black square on nothing. */
  static BufferedImage transparent(int size) {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    fill(picture, size / 4, size / 4, size / 2, size / 2, 0xff000000);
    return picture;
  }

  static BufferedImage gray(int type, int level) {
    BufferedImage picture = new BufferedImage(6, 5, type);
    for (int y = 0; y < 5; y++) {
      for (int x = 0; x < 6; x++) {
        picture.getRaster().setSample(x, y, 0, level);
      }
    }
    return picture;
  }

  private static void fill(BufferedImage picture, int x, int y, int width, int height, int argb) {
    for (int row = y; row < y + height; row++) {
      for (int column = x; column < x + width; column++) {
        picture.setRGB(column, row, argb);
      }
    }
  }

  static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  static BufferedImage image(Rendition rendition) {
    return ((Rendition.Pixels) rendition).image();
  }

  static byte[] file(Rendition rendition) {
    return ((Rendition.Encoded) rendition).encoded();
  }
}
