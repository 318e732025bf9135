package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.Box;
import io.github.hdr4j.samples.toolkit.drawing.Ink;

/** Rectangles around ink. */
final class Boxes {
  private Boxes() {}

  /** The smallest that holds all pixels of which ink covers half. */
  static Box of(Ink ink) {
    int left = ink.width();
    int top = ink.height();
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y) >= Form.INKED) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = y;
        }
      }
    }
    if (right < 0) {
      throw new IllegalArgumentException(
          "no ink on a sheet of %d by %d pixels".formatted(ink.width(), ink.height()));
    }
    return new Box(left, top, right - left + 1, bottom - top + 1);
  }

  /** A rectangle moved. */
  static Box moved(Box box, int right, int down) {
    return new Box(box.x() + right, box.y() + down, box.width(), box.height());
  }

  /** The rectangle in a picture of which each pixel was a block of so many across and down. */
  static Box shrunk(Box box, int block) {
    int left = box.x() / block;
    int top = box.y() / block;
    int right = (box.x() + box.width() - 1) / block;
    int bottom = (box.y() + box.height() - 1) / block;
    return new Box(left, top, right - left + 1, bottom - top + 1);
  }

  /** Whether two come closer than a distance. */
  static boolean near(Box one, Box other, double distance) {
    return one.x() < other.x() + other.width() + distance
        && other.x() < one.x() + one.width() + distance
        && one.y() < other.y() + other.height() + distance
        && other.y() < one.y() + one.height() + distance;
  }
}
