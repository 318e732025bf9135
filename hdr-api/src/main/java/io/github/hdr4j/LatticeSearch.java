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
   * @param line its lattice and what was read in it
   * @return ways from end to end with different texts, the most probable first
   */
  static List<LatticePath> paths(ReadLattice line, NumberRules rules) {
    LatticeSearch search = new LatticeSearch(line.lattice(), rules);
    for (Hypothesis hypothesis : line.lattice().hypotheses()) {
      List<LatticeStep> from = search.leaving.get(hypothesis.from());
      if (hypothesis instanceof Hypothesis.Digit digit) {
        from.addAll(line.steps(digit));
      } else if (hypothesis instanceof Hypothesis.Sign sign) {
        if (rules.signs().contains(sign.sign()) || search.isOnly(sign)) {
          from.add(line.weighed(LatticeStep.of(sign, rules.signs())));
        }
      } else if (hypothesis instanceof Hypothesis.Other other) {
        from.add(line.weighed(LatticeStep.of(other)));
      }
    }
    return search.search();
  }

  /** Tells whether the pieces of a sign cannot be anything else, so that it must be passed over. */
  private boolean isOnly(Hypothesis.Sign sign) {
    return lattice.hypotheses().stream()
        .allMatch(other -> other == sign || other.from() != sign.from() || other.to() != sign.to());
  }

  private List<LatticePath> search() {
    List<Beam> beams = new ArrayList<>();
    for (int node = 0; node <= lattice.pieces(); node++) {
      beams.add(new Beam());
    }
    beams.get(0).add(LatticePath.START);
    int most = rules.check().isPresent() ? BEAM_CHECKED : BEAM;
    for (int node = 0; node < lattice.pieces(); node++) {
      for (LatticePath path : beams.get(node).best(most)) {
        for (LatticeStep step : leaving.get(node)) {
          LatticePath longer = after(path, step);
          if (!longer.isTooLong(rules)) {
            beams.get(step.hypothesis().to()).add(longer);
          }
        }
      }
    }
    // All of them: what is left out here could not count against the best.
    return beams.get(lattice.pieces()).best(Integer.MAX_VALUE);
  }

  /** Words end as soon as they can: so the many ways to read letters become one. */
  private LatticePath after(LatticePath path, LatticeStep step) {
    LatticePath longer = path.then(step);
    int node = step.hypothesis().to();
    boolean ends = node == lattice.pieces() || lattice.gaps().contains(node);
    return ends ? longer.atWordEnd(rules) : longer;
  }

  /** The most probable texts at a node. */
  private final class Beam {
    private final Map<Integer, Map<String, LatticePath>> paths = new TreeMap<>();

    void add(LatticePath path) {
      paths
          .computeIfAbsent(rules.limitsLength() ? path.digits() : 0, digits -> new HashMap<>())
          .merge(path.words(), path, LatticePath::with);
    }

    /** So many at most for each number of digits, the most probable first. */
    List<LatticePath> best(int most) {
      Comparator<LatticePath> order =
          Comparator.comparingDouble(LatticePath::mass)
              .reversed()
              .thenComparing(LatticePath::words);
      return paths.values().stream()
          .flatMap(some -> some.values().stream().sorted(order).limit(most))
          .sorted(order)
          .toList();
    }
  }
}
