package io.github.hdr4j.samples.toolkit.evaluation;

import java.util.List;

/**
 * Pictures that show no digit, to be reported together.
 *
 * @param name for people
 * @param pictures in an order that never changes
 */
public record RejectSet(String name, List<RejectPicture> pictures) {
  /**
   * Copies the list.
   *
   * @param name for people
   * @param pictures in an order that never changes
   */
  public RejectSet {
    pictures = List.copyOf(pictures);
  }
}
