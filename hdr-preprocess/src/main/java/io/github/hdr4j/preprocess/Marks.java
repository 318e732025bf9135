package io.github.hdr4j.preprocess;

import java.util.List;

/**
 * The blobs that are writing, grouped by the mark they belong to.
 *
 * @param groups from left to right; empty if nothing is written
 */
record Marks(List<List<Blob>> groups) {
  Marks {
    groups = groups.stream().map(List::copyOf).toList();
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  List<Blob> all() {
    return groups.stream().flatMap(List::stream).toList();
  }
}
