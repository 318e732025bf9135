package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.drawing.Ink;

/** A sheet that ink is laid on, piece by piece. Mutable and not thread-safe; starts blank. */
final class Plate {
  private final int width;
  private final int height;
  private final double[] cover;

  Plate(int width, int height) {
    this.width = width;
    this.height = height;
    this.cover = new double[width * height];
  }

  /** Lays ink down; where there is more already, it stays. */
  void lay(Ink ink, int left, int top) {
    for (int y = Math.max(0, -top); y < Math.min(ink.height(), height - top); y++) {
      for (int x = Math.max(0, -left); x < Math.min(ink.width(), width - left); x++) {
        int i = (y + top) * width + x + left;
        cover[i] = Math.max(cover[i], ink.at(x, y));
      }
    }
  }

  /** Prints an upright rectangle, its edges anywhere between pixels. */
  void bar(double left, double top, double right, double bottom) {
    for (int y = Math.max(0, (int) top); y < Math.min(height, bottom); y++) {
      double down = Math.min(bottom, y + 1) - Math.max(top, y);
      for (int x = Math.max(0, (int) left); x < Math.min(width, right); x++) {
        double across = Math.min(right, x + 1) - Math.max(left, x);
        int i = y * width + x;
        cover[i] = Math.max(cover[i], across * down);
      }
    }
  }

  Ink ink() {
    return Ink.painted(width, height, (x, y) -> cover[y * width + x]);
  }
}
