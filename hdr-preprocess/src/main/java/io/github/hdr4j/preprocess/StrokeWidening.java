package io.github.hdr4j.preprocess;

/**
 * Widens strokes that would be thinner in the field than those of the thinnest pens in MNIST, which
 * would leave only gray. Strokes of MNIST's own width stay as they are.
 */
final class StrokeWidening {
  /** Least mean stroke width in pixels of the field. */
  static final double LEAST = 1.8;

  /** Longer side at which strokes are widened, a multiple of the field's 20. */
  private static final int FINE = 100;

  private StrokeWidening() {}

  /** Takes ink in its tight box; returns it at the same or a smaller size. */
  static Plane apply(Plane ink) {
    double shrink = Math.min(1, (double) FINE / ink.longest());
    Plane fine =
        shrink == 1
            ? ink
            : AreaScaler.scale(
                ink,
                Math.max(1, (int) Math.round(ink.width * shrink)),
                Math.max(1, (int) Math.round(ink.height * shrink)));
    double field = (double) MnistField.MARK / fine.longest();
    double radius = (LEAST / field - width(fine)) / 2;
    return field < 1 && radius > 0 ? dilated(fine, radius) : ink;
  }

  /**
   * Twice the area over the outline, which is the ink's total variation (coarea formula). Thick
   * strokes come out too thin, but those below a pixel, which {@link StrokeWidth} has no middle of,
   * come out right.
   */
  private static double width(Plane ink) {
    double area = 0;
    double outline = 0;
    for (int y = -1; y < ink.height; y++) {
      for (int x = -1; x < ink.width; x++) {
        double here = value(ink, x, y);
        area += here;
        double right = value(ink, x + 1, y) - here;
        double below = value(ink, x, y + 1) - here;
        outline += Math.sqrt(right * right + below * below);
      }
    }
    return 2 * area / Math.max(outline, 1e-3);
  }

  private static double value(Plane ink, int x, int y) {
    return x < 0 || y < 0 || x >= ink.width || y >= ink.height ? 0 : ink.at(x, y);
  }

  private static Plane dilated(Plane ink, double radius) {
    int reach = (int) Math.ceil(radius);
    int pad = (int) Math.round(radius);
    Plane result = Plane.blank(ink.width + 2 * pad, ink.height + 2 * pad);
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        float weight = (float) Math.min(1, radius + 1 - Math.hypot(dx, dy));
        if (weight > 0) {
          spread(ink, result, dx + pad, dy + pad, weight);
        }
      }
    }
    return result;
  }

  private static void spread(Plane ink, Plane result, int dx, int dy, float weight) {
    for (int y = Math.max(0, -dy); y < Math.min(ink.height, result.height - dy); y++) {
      int target = (y + dy) * result.width + dx;
      for (int x = Math.max(0, -dx); x < Math.min(ink.width, result.width - dx); x++) {
        float value = weight * ink.values[y * ink.width + x];
        result.values[target + x] = Math.max(result.values[target + x], value);
      }
    }
  }
}
