package io.github.hdr4j.preprocess;

/**
 * The mean width of a mark's strokes: along their middle, twice the distance to the nearest paper
 * (Castro et al. 2018, arXiv 1809.10780).
 */
final class StrokeWidth {
  /** Thin strokes have no middle: they are enlarged until the longer side has this many pixels. */
  private static final int FINE = 100;

  private static final float INK = 0.5f;

  /** Mean distance from the middle pixel's centre to the true middle, both sides together. */
  private static final double OFF_MIDDLE = 0.5;

  private StrokeWidth() {}

  /**
   * Measures ink in its tight box.
   *
   * @return pixels of the plane; 0 if nothing is at least half ink
   */
  static double of(Plane ink) {
    int factor = Math.max(1, (FINE + ink.longest() - 1) / ink.longest());
    Plane fine = Bilinear.scale(ink, ink.width * factor, ink.height * factor);
    int width = fine.width + 2;
    int height = fine.height + 2;
    int[] labels = new int[width * height];
    for (int y = 0; y < fine.height; y++) {
      for (int x = 0; x < fine.width; x++) {
        labels[(y + 1) * width + x + 1] = fine.at(x, y) >= INK ? 1 : 0;
      }
    }
    DistanceMap depth = DistanceMap.from(labels, new boolean[] {true, false}, width, height);
    double sum = 0;
    int middle = 0;
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] == 1 && isRidge(depth, at, width)) {
        sum += 2 * depth.at(at) - OFF_MIDDLE;
        middle++;
      }
    }
    return middle == 0 ? 0 : sum / middle / factor;
  }

  private static boolean isRidge(DistanceMap depth, int at, int width) {
    int here = depth.thirds(at);
    return here >= Math.max(depth.thirds(at - 1), depth.thirds(at + 1))
        && here >= Math.max(depth.thirds(at - width), depth.thirds(at + width))
        && here >= Math.max(depth.thirds(at - width - 1), depth.thirds(at + width + 1))
        && here >= Math.max(depth.thirds(at - width + 1), depth.thirds(at + width - 1));
  }
}
