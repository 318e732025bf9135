package io.github.hdr4j.samples.toolkit.drawing;

/** How much ink lies on each pixel of a sheet, from 0 to 1. */
final class Ink {
  private final int size;
  private final double[] cover;

  Ink(int size) {
    this.size = size;
    this.cover = new double[size * size];
  }

  double at(int x, int y) {
    return cover[y * size + x];
  }

  /** Leaves a round drop; where there is more ink already, it stays. */
  void drop(Point centre, double radius, double softEdge) {
    int reach = (int) Math.ceil(radius + softEdge);
    int column = (int) Math.round(centre.x());
    int row = (int) Math.round(centre.y());
    for (int y = Math.max(0, row - reach); y <= Math.min(size - 1, row + reach); y++) {
      for (int x = Math.max(0, column - reach); x <= Math.min(size - 1, column + reach); x++) {
        double distance = Math.hypot(x - centre.x(), y - centre.y());
        double ink = Math.max(0, Math.min(1, 0.5 + (radius - distance) / softEdge));
        cover[y * size + x] = Math.max(cover[y * size + x], ink);
      }
    }
  }
}
