package io.github.hdr4j.preprocess;

import java.util.List;

/**
 * Ink that a round pen leaves along its trails, anti-aliased by the distance from the middle of the
 * line. Where lines cross, the ink is no darker.
 */
final class PenDrawing {
  private final Plane ink;
  private final double left;
  private final double top;
  private final double scale;
  private final double width;
  private final int margin;

  private PenDrawing(List<PenTrail> trails, double width, int longest, int margin) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (PenTrail trail : trails) {
      for (PenTip tip : trail.curve()) {
        double radius = tip.force() * width / 2;
        minX = Math.min(minX, tip.x() - radius);
        minY = Math.min(minY, tip.y() - radius);
        maxX = Math.max(maxX, tip.x() + radius);
        maxY = Math.max(maxY, tip.y() + radius);
      }
    }
    this.left = minX;
    this.top = minY;
    this.width = width;
    this.margin = margin;
    scale = longest / Math.max(maxX - minX, maxY - minY);
    ink =
        Plane.blank(
            2 * margin + Math.max(1, (int) Math.round(scale * (maxX - minX))),
            2 * margin + Math.max(1, (int) Math.round(scale * (maxY - minY))));
    trails.forEach(this::draw);
  }

  /**
   * Draws trails.
   *
   * @param trails at least one
   * @param width of the pen, above 0, in the unit of the trails
   * @param longest longer side of all the ink, pixels
   * @param margin of paper on each side, pixels; without any, the ink fills the plane tightly
   */
  static PenDrawing of(List<PenTrail> trails, double width, int longest, int margin) {
    return new PenDrawing(trails, width, longest, margin);
  }

  /** The ink, 0 (paper) to 1 (full ink). */
  Plane ink() {
    return ink;
  }

  /** Index of the pixel that the tip covers. */
  int pixel(PenTip tip) {
    int x = (int) Math.max(0, Math.min(ink.width - 1.0, x(tip)));
    int y = (int) Math.max(0, Math.min(ink.height - 1.0, y(tip)));
    return y * ink.width + x;
  }

  private double x(PenTip tip) {
    return margin + (tip.x() - left) * scale;
  }

  private double y(PenTip tip) {
    return margin + (tip.y() - top) * scale;
  }

  private void draw(PenTrail trail) {
    List<PenTip> curve = trail.curve();
    if (curve.size() == 1) {
      line(curve.get(0), curve.get(0));
    }
    for (int i = 1; i < curve.size(); i++) {
      line(curve.get(i - 1), curve.get(i));
    }
  }

  private void line(PenTip from, PenTip to) {
    double x = x(from);
    double y = y(from);
    double dx = x(to) - x;
    double dy = y(to) - y;
    double square = dx * dx + dy * dy;
    double reach = Math.max(from.force(), to.force()) * width * scale / 2 + 1;
    int firstX = (int) Math.max(0, Math.floor(Math.min(x, x + dx) - reach));
    int lastX = (int) Math.min(ink.width - 1.0, Math.ceil(Math.max(x, x + dx) + reach));
    int firstY = (int) Math.max(0, Math.floor(Math.min(y, y + dy) - reach));
    int lastY = (int) Math.min(ink.height - 1.0, Math.ceil(Math.max(y, y + dy) + reach));
    for (int row = firstY; row <= lastY; row++) {
      for (int column = firstX; column <= lastX; column++) {
        int at = row * ink.width + column;
        if (ink.values[at] == 1) {
          continue;
        }
        double offX = column + 0.5 - x;
        double offY = row + 0.5 - y;
        double along = (offX * dx + offY * dy) / square;
        // A dot has no direction.
        double share = square == 0 ? 0 : Math.max(0, Math.min(1, along));
        double radius = from.forceTowards(to, share) * width * scale / 2;
        double distance = Math.hypot(offX - share * dx, offY - share * dy);
        float cover = (float) Math.max(0, Math.min(1, 0.5 + radius - distance));
        ink.values[at] = Math.max(ink.values[at], cover);
      }
    }
  }
}
