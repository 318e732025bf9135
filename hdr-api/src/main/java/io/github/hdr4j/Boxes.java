package io.github.hdr4j;

import java.util.List;

/** Boxes taken together. */
final class Boxes {
  private Boxes() {}

  /** The smallest box around one or more. */
  static Box around(List<Box> some) {
    int left = some.stream().mapToInt(Box::x).min().orElseThrow();
    int top = some.stream().mapToInt(Box::y).min().orElseThrow();
    int right = some.stream().mapToInt(box -> box.x() + box.width()).max().orElseThrow();
    int bottom = some.stream().mapToInt(box -> box.y() + box.height()).max().orElseThrow();
    return new Box(left, top, right - left, bottom - top);
  }
}
