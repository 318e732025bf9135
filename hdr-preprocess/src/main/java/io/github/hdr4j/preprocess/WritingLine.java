package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.List;

/**
 * A line of writing on a page.
 *
 * @param blobs of which it consists, at least one
 * @param height of its digits, pixels of the working plane
 */
record WritingLine(List<Blob> blobs, double height) {
  WritingLine {
    blobs = List.copyOf(blobs);
  }

  /** Around all blobs. */
  Box box() {
    return new Group(blobs).box();
  }
}
