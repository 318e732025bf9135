package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * An edge of a box, where a line may be printed.
 *
 * @param upright whether it goes down rather than to the right
 * @param across where it lies, in pixels
 * @param from where it begins
 * @param to where it ends
 * @param inwards 1 if the box lies below or to the right of it, −1 otherwise
 * @param side shorter side of the box
 */
record BoxEdge(boolean upright, double across, double from, double to, int inwards, double side) {
  /** Tells whether another one is the same edge of another box. */
  boolean isLike(BoxEdge other) {
    return upright == other.upright && inwards == other.inwards;
  }

  static List<BoxEdge> of(List<PixelBox> boxes) {
    List<BoxEdge> edges = new ArrayList<>();
    for (PixelBox box : boxes) {
      double side = box.shorter();
      edges.add(new BoxEdge(false, box.top(), box.left(), box.right(), 1, side));
      edges.add(new BoxEdge(false, box.bottom(), box.left(), box.right(), -1, side));
      edges.add(new BoxEdge(true, box.left(), box.top(), box.bottom(), 1, side));
      edges.add(new BoxEdge(true, box.right(), box.top(), box.bottom(), -1, side));
    }
    return edges;
  }
}
