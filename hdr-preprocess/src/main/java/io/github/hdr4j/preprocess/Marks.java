package io.github.hdr4j.preprocess;

import java.util.List;

/**
 * The groups of blobs that are writing, one for each mark.
 *
 * @param groups from left to right; empty if nothing is written
 */
record Marks(List<Group> groups) {
  Marks {
    groups = List.copyOf(groups);
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  List<Blob> blobs() {
    return groups.stream().flatMap(group -> group.blobs().stream()).toList();
  }
}
