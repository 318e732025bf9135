package io.github.hdr4j.samples.toolkit.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * All that was measured of a recogniser on one labelled set. Immutable.
 *
 * @param digits the figures of the set itself
 * @param rejects of sets that show no digits, against those that do; perhaps none
 * @param robustness with corrupted pictures, if that was measured
 */
public record Measurements(
    Evaluation digits, List<RejectFigures> rejects, Optional<Robustness> robustness) {
  /**
   * Copies the list.
   *
   * @param digits the figures of the set itself
   * @param rejects of sets that show no digits
   * @param robustness with corrupted pictures
   */
  public Measurements {
    rejects = List.copyOf(rejects);
  }

  /**
   * Of the set alone.
   *
   * @param digits its figures
   * @return measurements without rejects and corruptions
   */
  public static Measurements of(Evaluation digits) {
    return new Measurements(digits, List.of(), Optional.empty());
  }
}
