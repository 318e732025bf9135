package io.github.hdr4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lattice and what is known of it.
 *
 * @param lattice of a line
 * @param readings of the digits that were looked at one by one
 * @param context what a network that sees the whole line says, if there is one
 */
record ReadLattice(
    SegmentationLattice lattice,
    Map<Hypothesis.Digit, Recognition> readings,
    Optional<LineContext> context) {
  /** All that a hypothesis can be taken for. */
  List<LatticeStep> steps(Hypothesis.Digit digit) {
    Recognition reading = readings.getOrDefault(digit, Recognition.blank());
    return LatticeStep.of(digit, reading).stream().map(this::weighed).toList();
  }

  /** The step as the whole line makes it. */
  LatticeStep weighed(LatticeStep step) {
    return context.map(line -> line.weigh(step)).orElse(step);
  }
}
