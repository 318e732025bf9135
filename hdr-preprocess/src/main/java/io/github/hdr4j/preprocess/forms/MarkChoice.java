package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Four filled squares that may be the corner marks of a page.
 *
 * @param centres their middles
 * @param score higher for a larger page whose marks have more nearly the sizes that they should
 */
record MarkChoice(Quadrilateral centres, double score) {
  /** By how much a mark's side may differ from what the perspective of the four says. */
  private static final double MOST_OFF = Math.log(1.45);

  /** How much more one side of the page may be shortened than the other. */
  private static final double MOST_SHORTENED = 1.9;

  /** What a difference in size weighs against the area of the page. */
  private static final double SIZE_WEIGHT = 12;

  static Optional<MarkChoice> of(
      List<FilledSquare> four, Registration.CornerMarks marks, double leastArea) {
    List<FilledSquare> order = clockwise(four);
    Optional<Quadrilateral> seen =
        Quadrilateral.ofConvex(order.stream().map(FilledSquare::centre).toList())
            .filter(quadrilateral -> quadrilateral.area() >= leastArea)
            .filter(quadrilateral -> isShaped(quadrilateral, marks.centres()));
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    Homography toPicture = Homography.of(marks.centres().corners(), seen.get().corners());
    double squares = 0;
    for (int i = 0; i < 4; i++) {
      double expected = area(toPicture, marks.centres().corners().get(i), marks.side());
      double off = Math.log(order.get(i).area() / expected) / 2;
      if (!(Math.abs(off) <= MOST_OFF)) {
        return Optional.empty();
      }
      squares += off * off;
    }
    double score = Math.log(seen.get().area()) - SIZE_WEIGHT * squares / 4;
    return Optional.of(new MarkChoice(seen.get(), score));
  }

  /** From the top left one on; pages are turned by less than 45°. */
  private static List<FilledSquare> clockwise(List<FilledSquare> four) {
    List<FilledSquare> byRow =
        four.stream().sorted(Comparator.comparingDouble(mark -> mark.centre().y())).toList();
    List<FilledSquare> order = new ArrayList<>();
    byRow.subList(0, 2).stream()
        .sorted(Comparator.comparingDouble(mark -> mark.centre().x()))
        .forEach(order::add);
    byRow.subList(2, 4).stream()
        .sorted(Comparator.comparingDouble(mark -> -mark.centre().x()))
        .forEach(order::add);
    return order;
  }

  /** Tells whether the four have about the proportions of the page. */
  static boolean isShaped(Quadrilateral seen, Quadrilateral onPage) {
    double shortened =
        seen.meanWidth() / seen.meanHeight() / (onPage.meanWidth() / onPage.meanHeight());
    return shortened <= MOST_SHORTENED && shortened >= 1 / MOST_SHORTENED;
  }

  private static double area(Homography toPicture, Point centre, double side) {
    double half = side / 2;
    Point right =
        toPicture
            .apply(centre.plus(new Point(half, 0)))
            .minus(toPicture.apply(centre.minus(new Point(half, 0))));
    Point down =
        toPicture
            .apply(centre.plus(new Point(0, half)))
            .minus(toPicture.apply(centre.minus(new Point(0, half))));
    return Math.abs(right.cross(down));
  }
}
