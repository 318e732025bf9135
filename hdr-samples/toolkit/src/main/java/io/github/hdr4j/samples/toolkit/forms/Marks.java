package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import io.github.hdr4j.preprocess.forms.Point;
import io.github.hdr4j.preprocess.forms.Registration;
import io.github.hdr4j.preprocess.forms.Registration.CornerMarks;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;

/** Filled squares near the corners of a page, by which it is found in a photo. */
final class Marks {
  /** In units of a mark's side: the dot, and how far below the middle of the mark it is. */
  private static final double DOT = 0.45;

  private static final double DOT_BELOW = 1.5;

  private Marks() {}

  /**
   * Marks as far from one edge of the page as from the other.
   *
   * @param inset between the edges and the marks
   */
  static Registration inset(double width, double height, double inset, double side) {
    double far = 2 * inset + side;
    double middle = inset + side / 2;
    return new CornerMarks(new PageBox(middle, middle, width - far, height - far).corners(), side);
  }

  /** The squares; none if the page is found in another way. */
  static List<PageBox> of(FormTemplate template) {
    return marks(template).stream()
        .flatMap(marks -> marks.centres().corners().stream().map(c -> square(c, marks.side())))
        .toList();
  }

  /** Prints them, and a dot below the top left one: so a person sees which way up the page is. */
  static void print(FormTemplate template, Print print) {
    of(template).forEach(mark -> print.fill(mark, Print.BLACK));
    marks(template)
        .ifPresent(
            marks -> {
              double side = marks.side();
              Point first = marks.centres().topLeft();
              Point dot = new Point(first.x(), first.y() + DOT_BELOW * side);
              PageBox around = square(dot, DOT * side);
              print.fill(
                  new Ellipse2D.Double(around.x(), around.y(), around.width(), around.height()),
                  Print.BLACK);
            });
  }

  private static Optional<CornerMarks> marks(FormTemplate template) {
    return template.registration() instanceof CornerMarks marks
        ? Optional.of(marks)
        : Optional.empty();
  }

  private static PageBox square(Point centre, double side) {
    return new PageBox(centre.x() - side / 2, centre.y() - side / 2, side, side);
  }
}
