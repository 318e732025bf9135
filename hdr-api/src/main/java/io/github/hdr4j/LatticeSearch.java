package io.github.hdr4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the most probable ways through a lattice by dynamic programming from left to right, with a
 * beam of several texts at every node (k-best Viterbi), so that rules about the whole number can
 * choose among them.
 */
final class LatticeSearch {
  /** Texts that are kept at a node, for each number of digits if that is limited. */
  private static final int BEAM = 24;

  /** The same where the text must satisfy a check, which few do. */
  private static final int BEAM_CHECKED = 160;

  private final SegmentationLattice lattice;
  private final NumberRules rules;
  private final List<List<LatticeStep>> leaving = new ArrayList<>();

  private LatticeSearch(SegmentationLattice lattice, NumberRules rules) {
    this.lattice = lattice;
    this.rules = rules;
    for (int node = 0; node < lattice.pieces(); node++) {
      leaving.add(new ArrayList<>());
    }
  }

  /**
   * Searches.
   *
   * @param readings of the digit hypotheses
   * @return ways from end to end with different texts, the most probable first
   */
  static List<LatticePath> paths(
      SegmentationLattice lattice, Map<Hypothesis.Digit, Recognition> readings, NumberRules rules) {
    LatticeSearch search = new LatticeSearch(lattice, rules);
    for (Hypothesis hypothesis : lattice.hypotheses()) {
      List<LatticeStep> from = search.leaving.get(hypothesis.from());
      if (hypothesis instanceof Hypothesis.Digit digit) {
        from.addAll(LatticeStep.of(digit, readings.getOrDefault(digit, Recognition.blank())));
      } else if (hypothesis instanceof Hypothesis.Sign sign) {
        from.addAll(LatticeStep.of(sign, rules.signs()));
      } else if (hypothesis instanceof Hypothesis.Other other) {
        from.add(LatticeStep.of(other));
      }
    }
    return search.search();
  }

  private List<LatticePath> search() {
    List<Beam> beams = new ArrayList<>();
    for (int node = 0; node <= lattice.pieces(); node++) {
      beams.add(new Beam());
    }
    beams.get(0).add(LatticePath.START);
    for (int node = 0; node < lattice.pieces(); node++) {
      boolean gap = lattice.gaps().contains(node);
      for (LatticePath path : beams.get(node).best()) {
        for (LatticeStep step : leaving.get(node)) {
          if (!step.isDigit() || path.digits() < rules.most()) {
            beams.get(step.hypothesis().to()).add(path.then(step, gap));
          }
        }
      }
    }
    return beams.get(lattice.pieces()).best();
  }

  /** The most probable texts at a node. */
  private final class Beam {
    private final Map<Integer, Map<String, LatticePath>> paths = new TreeMap<>();

    void add(LatticePath path) {
      paths
          .computeIfAbsent(rules.limitsLength() ? path.digits() : 0, digits -> new HashMap<>())
          .merge(path.text(), path, LatticePath::with);
    }

    List<LatticePath> best() {
      int most = rules.check().isPresent() ? BEAM_CHECKED : BEAM;
      Comparator<LatticePath> order =
          Comparator.comparingDouble(LatticePath::mass).reversed().thenComparing(LatticePath::text);
      return paths.values().stream()
          .flatMap(some -> some.values().stream().sorted(order).limit(most))
          .sorted(order)
          .toList();
    }
  }
}
