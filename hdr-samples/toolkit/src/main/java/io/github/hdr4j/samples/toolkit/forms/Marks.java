package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.preprocess.forms.Registration;
import io.github.hdr4j.preprocess.forms.Registration.CornerMarks;
import java.util.List;

/** Filled squares near the corners of a page, by which it is found in a photo. */
final class Marks {
  /** What the top left one is larger by, so that a person sees which way up the page is. */
  private static final double LARGER = 1.5;

  private Marks() {}

  /**
   * Marks as far from one edge of the page as from the other.
   *
   * @param inset between the edges and the smaller marks
   */
  static Registration inset(double width, double height, double inset, double side) {
    double far = 2 * inset + side;
    double middle = inset + side / 2;
    return new CornerMarks(
        new PageBox(middle, middle, width - far, height - far).corners(), side);
  }

  /** The squares, the largest one first; none if the page is found in another way. */
  static List<PageBox> of(FormTemplate template) {
    if (!(template.registration() instanceof CornerMarks marks)) {
      return List.of();
    }
    List<PageBox> squares =
        marks.centres().corners().stream()
            .map(centre -> Boxes.square(centre.x(), centre.y(), marks.side()))
            .toList();
    PageBox first = Boxes.grown(squares.get(0), (LARGER - 1) / 2 * marks.side());
    return List.of(first, squares.get(1), squares.get(2), squares.get(3));
  }
}
