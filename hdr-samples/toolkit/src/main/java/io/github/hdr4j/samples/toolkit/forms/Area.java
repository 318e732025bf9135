package io.github.hdr4j.samples.toolkit.forms;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A rectangle of a form, in its units: a hundredth of an inch.
 *
 * @param left edge
 * @param top edge
 * @param width above 0
 * @param height above 0
 */
public record Area(double left, double top, double width, double height) {
  /**
   * The right edge.
   *
   * @return units from the form's left edge
   */
  public double right() {
    return left + width;
  }

  /**
   * The lower edge.
   *
   * @return units from the form's upper edge
   */
  public double bottom() {
    return top + height;
  }

  /**
   * A larger one with the same middle.
   *
   * @param margin that it has more on each side
   * @return another area
   */
  public Area grown(double margin) {
    return new Area(left - margin, top - margin, width + 2 * margin, height + 2 * margin);
  }

  /** Equal parts side by side. */
  List<Area> columns(int count, double gap) {
    double each = (width - gap * (count - 1)) / count;
    return IntStream.range(0, count)
        .mapToObj(i -> new Area(left + i * (each + gap), top, each, height))
        .toList();
  }
}
