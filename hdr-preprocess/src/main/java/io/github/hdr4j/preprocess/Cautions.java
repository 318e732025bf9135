package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import io.github.hdr4j.Reason;
import java.util.Optional;

/** What makes a mark harder to read than it need be. A mark is read all the same. */
final class Cautions {
  /** Contrast below which ink is faint: a hard pencil on white paper has about 0.15. */
  private static final float FAINT = 0.2f;

  /** Share of full ink from which an edge of the picture cuts through a stroke. */
  private static final float CUT = 0.5f;

  private Cautions() {}

  static Optional<Reason> of(InkPlane ink) {
    if (ink.full() < FAINT) {
      return Optional.of(Reason.FAINT);
    }
    return isCut(ink) ? Optional.of(Reason.CROPPED) : Optional.empty();
  }

  private static boolean isCut(InkPlane ink) {
    Plane plane = ink.ink();
    Box box = ink.box();
    for (int x = box.x(); x < box.x() + box.width(); x++) {
      if (plane.at(x, 0) >= CUT || plane.at(x, plane.height - 1) >= CUT) {
        return true;
      }
    }
    for (int y = box.y(); y < box.y() + box.height(); y++) {
      if (plane.at(0, y) >= CUT || plane.at(plane.width - 1, y) >= CUT) {
        return true;
      }
    }
    return false;
  }
}
