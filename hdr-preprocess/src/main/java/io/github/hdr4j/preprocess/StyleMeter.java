package io.github.hdr4j.preprocess;

import io.github.hdr4j.WritingStyle;

/**
 * Measures a mark from the moments of its ink and from its outline.
 *
 * <p>Area is the sum of ink, the outline is its total variation (coarea formula), and the mean
 * stroke width is twice their ratio, as for any long band.
 */
final class StyleMeter {
  private StyleMeter() {}

  /**
   * Measures ink in its tight box.
   *
   * @param ink 0 (paper) to 1 (ink)
   */
  static WritingStyle measure(Plane ink) {
    double area = 0;
    double sumX = 0;
    double sumY = 0;
    for (int y = 0; y < ink.height; y++) {
      for (int x = 0; x < ink.width; x++) {
        float value = ink.at(x, y);
        area += value;
        sumX += (double) value * x;
        sumY += (double) value * y;
      }
    }
    area = Math.max(area, 1e-3);
    double height = ink.height;
    return WritingStyle.of(
        slant(ink, sumX / area, sumY / area),
        Math.min(strokeWidth(ink, area), Math.min(ink.width, ink.height)) / height,
        area / (height * height),
        ink.width / height);
  }

  /** Stroke width in pixels of the plane. */
  static double strokeWidth(Plane ink) {
    double area = 0;
    for (float value : ink.values) {
      area += value;
    }
    return strokeWidth(ink, Math.max(area, 1e-3));
  }

  private static double slant(Plane ink, double centreX, double centreY) {
    double mixed = 0;
    double vertical = 0;
    for (int y = 0; y < ink.height; y++) {
      for (int x = 0; x < ink.width; x++) {
        mixed += ink.at(x, y) * (x - centreX) * (y - centreY);
        vertical += ink.at(x, y) * (y - centreY) * (y - centreY);
      }
    }
    return vertical < 1e-9 ? 0 : Math.toDegrees(Math.atan(-mixed / vertical));
  }

  private static double strokeWidth(Plane ink, double area) {
    double outline = 0;
    for (int y = -1; y < ink.height; y++) {
      for (int x = -1; x < ink.width; x++) {
        double here = value(ink, x, y);
        outline += Math.hypot(value(ink, x + 1, y) - here, value(ink, x, y + 1) - here);
      }
    }
    return 2 * area / Math.max(outline, 1e-3);
  }

  private static double value(Plane ink, int x, int y) {
    return x < 0 || y < 0 || x >= ink.width || y >= ink.height ? 0 : ink.at(x, y);
  }
}
