package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Ink of a line that is not put together with other ink unless as a whole: connected strokes and
 * what lies within their reach.
 *
 * @param blobs at least one
 * @param left leftmost column when the writing is set upright, pixels of the line's plane
 * @param right column behind the last one, likewise
 * @param top topmost row
 * @param bottom row behind the last one
 * @param area number of pixels
 */
record Part(List<Blob> blobs, int left, int right, int top, int bottom, int area) {
  Part {
    blobs = List.copyOf(blobs);
  }

  Part with(Part other) {
    List<Blob> both = new ArrayList<>(blobs);
    both.addAll(other.blobs);
    return new Part(
        both,
        Math.min(left, other.left),
        Math.max(right, other.right),
        Math.min(top, other.top),
        Math.max(bottom, other.bottom),
        area + other.area);
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  double centre() {
    return (left + right) / 2.0;
  }

  /** Columns that both cover, upright. */
  int shared(Part other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  /** Around the ink as it lies. */
  Box box() {
    return new Group(blobs).box();
  }
}
