package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * A picture whose paper goes on beyond its edges: each outside point has the median colour of a
 * short stretch of the nearest edge, so that light and shadow go on but strokes that touch the edge
 * do not. An edge of two plain shades goes on in the one that most of it has, since in a digit that
 * is cut out tightly a whole side may be stroke.
 */
final class ContinuedPaper {
  /** Half the stretch, as a share of the side. */
  private static final double REACH = 0.1;

  private static final int LEAST_REACH = 4;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final int[] left;
  private final int[] right;
  private final int[] top;
  private final int[] bottom;

  ContinuedPaper(BufferedImage picture) {
    this.width = picture.getWidth();
    this.height = picture.getHeight();
    this.pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    int[] first = picture.getRGB(0, 0, 1, height, null, 0, 1);
    int[] last = picture.getRGB(width - 1, 0, 1, height, null, 0, 1);
    int[] above = picture.getRGB(0, 0, width, 1, null, 0, width);
    int[] below = picture.getRGB(0, height - 1, width, 1, null, 0, width);
    int[] all = Arrays.copyOf(first, 2 * (width + height));
    System.arraycopy(last, 0, all, height, height);
    System.arraycopy(above, 0, all, 2 * height, width);
    System.arraycopy(below, 0, all, 2 * height + width, width);
    OptionalInt plain = new Edge(all).plainShade();
    this.left = paper(first, plain);
    this.right = paper(last, plain);
    this.top = paper(above, plain);
    this.bottom = paper(below, plain);
  }

  private static int[] paper(int[] side, OptionalInt plain) {
    int[] paper = new int[side.length];
    int reach = Math.max(LEAST_REACH, (int) (REACH * side.length));
    for (int i = 0; i < side.length; i++) {
      int from = Math.max(0, i - reach);
      int to = Math.min(side.length, i + reach + 1);
      paper[i] =
          plain.isPresent()
              ? plain.getAsInt()
              : new Edge(Arrays.copyOfRange(side, from, to)).median();
    }
    return paper;
  }

  /** The colour at a point, between pixels a blend of the four around it. */
  int at(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double across = x - column;
    double down = y - row;
    int a = pixel(column, row);
    int b = pixel(column + 1, row);
    int c = pixel(column, row + 1);
    int d = pixel(column + 1, row + 1);
    int argb = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
      double above = (1 - across) * ((a >> shift) & 0xff) + across * ((b >> shift) & 0xff);
      double below = (1 - across) * ((c >> shift) & 0xff) + across * ((d >> shift) & 0xff);
      argb = (argb << 8) | (int) Math.round((1 - down) * above + down * below);
    }
    return argb;
  }

  private int pixel(int x, int y) {
    int column = Math.max(0, Math.min(width - 1, x));
    int row = Math.max(0, Math.min(height - 1, y));
    int outsideX = Math.abs(x - column);
    int outsideY = Math.abs(y - row);
    if (outsideX == 0 && outsideY == 0) {
      return pixels[row * width + column];
    }
    if (outsideX >= outsideY) {
      return x < column ? left[row] : right[row];
    }
    return y < row ? top[column] : bottom[column];
  }
}
