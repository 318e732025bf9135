package io.github.hdr4j.samples.training;

import java.util.List;

/**
 * Whether and by whom a network is taught.
 *
 * @param share of the teachers in the wanted probabilities, 0 to 1
 * @param teachers checksums of their files
 */
record Teaching(double share, List<String> teachers) {
  /** By labels only. */
  static final Teaching NONE = new Teaching(0, List.of());

  Teaching {
    teachers = List.copyOf(teachers);
  }
}
