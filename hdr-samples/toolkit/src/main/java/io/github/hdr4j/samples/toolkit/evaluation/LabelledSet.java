package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import java.util.List;

/**
 * Labelled digits, to be reported together.
 *
 * @param name for people
 * @param digits in an order that never changes
 */
public record LabelledSet(String name, List<LabelledDigit> digits) {
  /**
   * Copies the list.
   *
   * @param name for people
   * @param digits in an order that never changes
   */
  public LabelledSet {
    digits = List.copyOf(digits);
  }
}
