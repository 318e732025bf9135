package io.github.hdr4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of a line, each as a lattice of its own, so that none casts doubt on another. */
final class LatticeWords {
  private LatticeWords() {}

  /** Splits a line at its gaps, unless a hypothesis reaches across one. */
  static List<SegmentationLattice> of(SegmentationLattice line) {
    Set<Integer> ends = new TreeSet<>(line.gaps());
    ends.removeIf(
        node ->
            line.hypotheses().stream()
                .anyMatch(hypothesis -> hypothesis.from() < node && hypothesis.to() > node));
    ends.add(line.pieces());
    List<SegmentationLattice> words = new ArrayList<>();
    int from = 0;
    for (int to : ends) {
      word(line, from, to, words);
      from = to;
    }
    return words;
  }

  private static void word(
      SegmentationLattice line, int from, int to, List<SegmentationLattice> words) {
    List<Hypothesis> within =
        line.hypotheses().stream()
            .filter(hypothesis -> hypothesis.from() >= from && hypothesis.to() <= to)
            .map(hypothesis -> moved(hypothesis, from))
            .toList();
    if (!within.isEmpty()) {
      Box box = Boxes.around(within.stream().map(Hypothesis::box).toList());
      words.add(SegmentationLattice.of(box, to - from, within, Set.of()));
    }
  }

  private static Hypothesis moved(Hypothesis hypothesis, int pieces) {
    int from = hypothesis.from() - pieces;
    int to = hypothesis.to() - pieces;
    if (hypothesis instanceof Hypothesis.Digit digit) {
      return Hypothesis.digit(from, to, digit.mark(), digit.isWhole(), digit.penalty());
    }
    return hypothesis instanceof Hypothesis.Sign sign
        ? Hypothesis.sign(from, to, sign.box(), sign.sign(), sign.penalty())
        : Hypothesis.other(from, to, hypothesis.box(), hypothesis.penalty());
  }
}
