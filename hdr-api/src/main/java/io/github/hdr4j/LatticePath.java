package io.github.hdr4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way through a part of a lattice, from its left end on.
 *
 * @param previous without the last step; empty for the left end itself
 * @param last the last step; empty for the left end itself
 * @param text so far
 * @param digits number of digits so far
 * @param score natural logarithm of the probability of this way
 * @param mass the same for all ways that were found to give this text
 */
record LatticePath(
    Optional<LatticePath> previous,
    Optional<LatticeStep> last,
    String text,
    int digits,
    double score,
    double mass) {
  static final LatticePath START = new LatticePath(Optional.empty(), Optional.empty(), "", 0, 0, 0);

  LatticePath then(LatticeStep step, boolean afterGap) {
    String joined = afterGap && !text.isEmpty() ? text + ' ' + step.symbol() : text + step.symbol();
    return new LatticePath(
        Optional.of(this),
        Optional.of(step),
        step.isSilent() ? text : joined,
        digits + (step.isDigit() ? 1 : 0),
        score + step.score(),
        mass + step.score());
  }

  /** Of two ways to the same text the better one, with the probability of both. */
  LatticePath with(LatticePath other) {
    LatticePath better = score >= other.score ? this : other;
    return new LatticePath(
        better.previous,
        better.last,
        text,
        better.digits,
        better.score,
        Logarithms.sum(mass, other.mass));
  }

  /** The steps from left to right. */
  List<LatticeStep> steps() {
    List<LatticeStep> steps = new ArrayList<>();
    Optional<LatticePath> at = Optional.of(this);
    while (at.flatMap(LatticePath::last).isPresent()) {
      steps.add(0, at.flatMap(LatticePath::last).orElseThrow());
      at = at.flatMap(LatticePath::previous);
    }
    return steps;
  }
}
