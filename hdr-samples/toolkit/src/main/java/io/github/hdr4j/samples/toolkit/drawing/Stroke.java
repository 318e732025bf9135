package io.github.hdr4j.samples.toolkit.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What the pen draws before it is lifted: arcs that meet in corners, each a Catmull-Rom spline
 * (1974) through its points.
 *
 * @param arcs at least one, each of at least two points; each begins where the one before ends
 */
public record Stroke(List<List<Point>> arcs) {
  private static final int STEPS = 24;

  /**
   * Copies the lists.
   *
   * @param arcs at least one, each of at least two points
   */
  public Stroke {
    arcs = arcs.stream().map(List::copyOf).toList();
  }

  /**
   * A curve without corners.
   *
   * @param points that it passes through, at least two
   * @return the stroke
   */
  public static Stroke curve(List<Point> points) {
    return new Stroke(List.of(points));
  }

  /**
   * Straight lines from point to point.
   *
   * @param points the corners, at least two
   * @return the stroke
   */
  public static Stroke line(List<Point> points) {
    return new Stroke(
        IntStream.range(1, points.size()).mapToObj(i -> points.subList(i - 1, i + 1)).toList());
  }

  /**
   * Reads strokes from text.
   *
   * @param text strokes between bars; their points as {@code x,y}, in hundredths, between spaces,
   *     with a slash at each corner
   * @return the strokes in the order in which they are drawn
   */
  public static List<Stroke> parseAll(String text) {
    return Arrays.stream(text.split("\\|", -1)).map(Stroke::parse).toList();
  }

  private static Stroke parse(String text) {
    List<List<Point>> arcs = new ArrayList<>();
    for (String part : text.split("/", -1)) {
      List<Point> arc = new ArrayList<>();
      if (!arcs.isEmpty()) {
        List<Point> before = arcs.get(arcs.size() - 1);
        arc.add(before.get(before.size() - 1));
      }
      Arrays.stream(part.strip().split("\\s+", -1)).map(Stroke::point).forEach(arc::add);
      arcs.add(arc);
    }
    return new Stroke(arcs);
  }

  private static Point point(String text) {
    int comma = text.indexOf(',');
    return new Point(
        Integer.parseInt(text.substring(0, comma)) / 100.0,
        Integer.parseInt(text.substring(comma + 1)) / 100.0);
  }

  /**
   * The same stroke with every point moved.
   *
   * @param move where each point goes; corners stay together if equal points do
   * @return another stroke
   */
  public Stroke map(UnaryOperator<Point> move) {
    return new Stroke(arcs.stream().map(arc -> arc.stream().map(move).toList()).toList());
  }

  /** The pen's way as a fine chain of points. */
  List<Point> way() {
    List<Point> way = new ArrayList<>();
    for (List<Point> arc : arcs) {
      for (int i = 0; i + 1 < arc.size(); i++) {
        Point before = arc.get(Math.max(0, i - 1));
        Point after = arc.get(Math.min(arc.size() - 1, i + 2));
        for (int step = 0; step < STEPS; step++) {
          way.add(between(before, arc.get(i), arc.get(i + 1), after, (double) step / STEPS));
        }
      }
      way.add(arc.get(arc.size() - 1));
    }
    return List.copyOf(way);
  }

  private static Point between(Point before, Point from, Point to, Point after, double t) {
    return new Point(
        between(before.x(), from.x(), to.x(), after.x(), t),
        between(before.y(), from.y(), to.y(), after.y(), t));
  }

  private static double between(double before, double from, double to, double after, double t) {
    return from
        + 0.5
            * t
            * (to
                - before
                + t * (2 * before - 5 * from + 4 * to - after)
                + t * t * (3 * (from - to) + after - before));
  }
}
