package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.List;

/**
 * Blobs that lie close together: the strokes of one mark.
 *
 * @param blobs at least one, the heaviest first
 */
record Group(List<Blob> blobs) {
  Group {
    blobs = List.copyOf(blobs);
  }

  double mass() {
    return blobs.stream().mapToDouble(Blob::mass).sum();
  }

  /** Mean contrast of its pixels. */
  double contrast() {
    return mass() / blobs.stream().mapToInt(Blob::area).sum();
  }

  /** The box around all blobs, in pixels of the working plane. */
  Box box() {
    int left = blobs.stream().mapToInt(blob -> blob.box().x()).min().orElseThrow();
    int top = blobs.stream().mapToInt(blob -> blob.box().y()).min().orElseThrow();
    int right = blobs.stream().mapToInt(Blob::right).max().orElseThrow();
    int bottom = blobs.stream().mapToInt(Blob::bottom).max().orElseThrow();
    return new Box(left, top, right - left, bottom - top);
  }

  int longest() {
    Box box = box();
    return Math.max(box.width(), box.height());
  }
}
