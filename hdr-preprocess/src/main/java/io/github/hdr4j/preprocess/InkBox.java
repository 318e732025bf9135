package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;

/** The tight box around what shows of some ink. */
final class InkBox {
  /** Ink that shows. */
  private static final float SHOWS = 0.1f;

  private InkBox() {}

  static Box of(Plane ink) {
    int left = ink.width;
    int top = ink.height;
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < ink.height; y++) {
      for (int x = 0; x < ink.width; x++) {
        if (ink.at(x, y) >= SHOWS) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    return right < 0
        ? new Box(0, 0, ink.width, ink.height)
        : new Box(left, top, right - left + 1, bottom - top + 1);
  }

  static Plane cut(Plane ink, Box box) {
    Plane part = Plane.blank(box.width(), box.height());
    for (int y = 0; y < box.height(); y++) {
      System.arraycopy(
          ink.values,
          (box.y() + y) * ink.width + box.x(),
          part.values,
          y * box.width(),
          box.width());
    }
    return part;
  }
}
