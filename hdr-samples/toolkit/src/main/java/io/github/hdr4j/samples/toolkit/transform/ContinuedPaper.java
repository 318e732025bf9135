package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A picture whose paper goes on beyond its edges. Outside, a point has the colour of the nearest
 * edge, as the median of a stretch of it, so that light and shadow go on but strokes that touch the
 * edge do not. A stretch that is nearly all stroke, as in a digit cut out tightly, takes the median
 * of the whole edge.
 */
final class ContinuedPaper {
  /** Half the stretch, as a share of the side. */
  private static final double REACH = 0.25;

  private final BufferedImage picture;
  private final int[] left;
  private final int[] right;
  private final int[] top;
  private final int[] bottom;

  ContinuedPaper(BufferedImage picture) {
    this.picture = picture;
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] first = picture.getRGB(0, 0, 1, height, null, 0, 1);
    int[] last = picture.getRGB(width - 1, 0, 1, height, null, 0, 1);
    int[] above = picture.getRGB(0, 0, width, 1, null, 0, width);
    int[] below = picture.getRGB(0, height - 1, width, 1, null, 0, width);
    int[] edge = new int[2 * (width + height)];
    System.arraycopy(first, 0, edge, 0, height);
    System.arraycopy(last, 0, edge, height, height);
    System.arraycopy(above, 0, edge, 2 * height, width);
    System.arraycopy(below, 0, edge, 2 * height + width, width);
    EdgeColours whole = new EdgeColours(edge);
    this.left = continued(first, whole);
    this.right = continued(last, whole);
    this.top = continued(above, whole);
    this.bottom = continued(below, whole);
  }

  private static int[] continued(int[] side, EdgeColours whole) {
    int reach = Math.max(1, (int) (REACH * side.length));
    int[] paper = new int[side.length];
    for (int i = 0; i < side.length; i++) {
      int from = Math.max(0, i - reach);
      int to = Math.min(side.length, i + reach + 1);
      paper[i] = whole.paper(new EdgeColours(Arrays.copyOfRange(side, from, to)).median());
    }
    return paper;
  }

  /** The colour at a point, between pixels a blend of the four around it. */
  int at(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double right = x - column;
    double down = y - row;
    int a = pixel(column, row);
    int b = pixel(column + 1, row);
    int c = pixel(column, row + 1);
    int d = pixel(column + 1, row + 1);
    int argb = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
      double above = (1 - right) * ((a >> shift) & 0xff) + right * ((b >> shift) & 0xff);
      double below = (1 - right) * ((c >> shift) & 0xff) + right * ((d >> shift) & 0xff);
      argb = (argb << 8) | (int) Math.round((1 - down) * above + down * below);
    }
    return argb;
  }

  private int pixel(int x, int y) {
    int column = Math.max(0, Math.min(picture.getWidth() - 1, x));
    int row = Math.max(0, Math.min(picture.getHeight() - 1, y));
    int outsideX = Math.abs(x - column);
    int outsideY = Math.abs(y - row);
    if (outsideX == 0 && outsideY == 0) {
      return picture.getRGB(x, y);
    }
    if (outsideX >= outsideY) {
      return x < column ? left[row] : right[row];
    }
    return y < row ? top[column] : bottom[column];
  }
}
