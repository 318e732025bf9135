package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.Box;

/** How far two boxes are the same. */
final class Overlap {
  private Overlap() {}

  /** Intersection over union, 0 to 1 (Jaccard 1912). */
  static double of(Box one, Box other) {
    int wide =
        Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
    int high =
        Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
    if (wide <= 0 || high <= 0) {
      return 0;
    }
    double common = (double) wide * high;
    return common / (area(one) + area(other) - common);
  }

  static double area(Box box) {
    return (double) box.width() * box.height();
  }

  /** Whether the middle of one lies in another. */
  static boolean holdsMiddle(Box box, Box of) {
    double x = of.x() + of.width() / 2.0;
    double y = of.y() + of.height() / 2.0;
    return x >= box.x() && x < box.x() + box.width() && y >= box.y() && y < box.y() + box.height();
  }
}
