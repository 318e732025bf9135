package io.github.hdr4j.samples.toolkit.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * All that was measured of a recogniser on labelled sets. Immutable.
 *
 * @param digits the figures of all sets together
 * @param sets the figures of each set
 * @param rejects of sets that show no digits, against those that do; perhaps none
 * @param robustness with corrupted pictures, if that was measured
 */
public record Measurements(
    Evaluation digits,
    List<SetFigures> sets,
    List<RejectFigures> rejects,
    Optional<Robustness> robustness) {
  /**
   * Copies the lists.
   *
   * @param digits the figures of all sets together
   * @param sets the figures of each set
   * @param rejects of sets that show no digits
   * @param robustness with corrupted pictures
   */
  public Measurements {
    sets = List.copyOf(sets);
    rejects = List.copyOf(rejects);
  }

  /**
   * Of one set alone.
   *
   * @param set its figures
   * @return measurements without rejects and corruptions
   */
  public static Measurements of(SetFigures set) {
    return new Measurements(set.figures(), List.of(set), List.of(), Optional.empty());
  }
}
