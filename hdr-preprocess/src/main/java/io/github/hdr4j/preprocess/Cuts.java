package io.github.hdr4j.preprocess;

import java.util.List;

/**
 * How a part may be cut.
 *
 * @param chosen from left to right, which do not cross
 * @param further which may cross them and each other, the cheapest first
 */
record Cuts(List<Seam> chosen, List<FurtherCut> further) {
  static final Cuts NONE = new Cuts(List.of(), List.of());

  Cuts {
    chosen = List.copyOf(chosen);
    further = List.copyOf(further);
  }
}
