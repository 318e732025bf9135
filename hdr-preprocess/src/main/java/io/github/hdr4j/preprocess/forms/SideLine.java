package io.github.hdr4j.preprocess.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line along one side of a region, {@code across = offset + slope * along}: for the left and the
 * right side, {@code along} is y and {@code across} is x; for the others it is the other way round.
 *
 * @param offset at 0
 * @param slope at most {@link #STEEPEST} either way
 */
record SideLine(double offset, double slope) {
  /** A page turned by 15° and seen in perspective has sides of up to 35°. */
  private static final double STEEPEST = 0.7;

  /** Points between which lines are tried, and by which they are judged. */
  private static final int ENDS = 48;

  private static final int JUDGES = 240;
  private static final int REFITS = 3;

  /** The line that most points agree on to within a tolerance, fitted to those. */
  static Optional<SideLine> through(List<Point> points, double tolerance) {
    List<Point> ends = thinned(points, ENDS);
    List<Point> judges = thinned(points, JUDGES);
    SideLine best = new SideLine(0, 0);
    int most = 1;
    for (int i = 0; i < ends.size(); i++) {
      for (int j = i + 1; j < ends.size(); j++) {
        Point step = ends.get(j).minus(ends.get(i));
        double slope = step.y() / step.x();
        if (Math.abs(slope) > STEEPEST) {
          continue;
        }
        SideLine line = new SideLine(ends.get(i).y() - slope * ends.get(i).x(), slope);
        int count = line.count(judges, tolerance);
        if (count > most) {
          most = count;
          best = line;
        }
      }
    }
    if (most < 2) {
      return Optional.empty();
    }
    for (int round = 0; round < REFITS; round++) {
      best = fitted(best.near(points, tolerance)).orElse(best);
    }
    return Optional.of(best);
  }

  private static List<Point> thinned(List<Point> points, int most) {
    if (points.size() <= most) {
      return points;
    }
    return IntStream.range(0, most)
        .mapToObj(i -> points.get((int) ((i + 0.5) * points.size() / most)))
        .toList();
  }

  private static Optional<SideLine> fitted(List<Point> points) {
    int n = points.size();
    double meanX = points.stream().mapToDouble(Point::x).average().orElse(0);
    double meanY = points.stream().mapToDouble(Point::y).average().orElse(0);
    double squares = 0;
    double products = 0;
    for (Point point : points) {
      squares += (point.x() - meanX) * (point.x() - meanX);
      products += (point.x() - meanX) * (point.y() - meanY);
    }
    if (n < 2 || squares == 0) {
      return Optional.empty();
    }
    double slope = products / squares;
    return Optional.of(new SideLine(meanY - slope * meanX, slope));
  }

  private double error(Point point) {
    return Math.abs(offset + slope * point.x() - point.y());
  }

  private int count(List<Point> points, double tolerance) {
    int count = 0;
    for (Point point : points) {
      count += error(point) <= tolerance ? 1 : 0;
    }
    return count;
  }

  private List<Point> near(List<Point> points, double tolerance) {
    return points.stream().filter(point -> error(point) <= tolerance).toList();
  }

  /** The area between four lines, empty unless it is convex. */
  static Optional<Quadrilateral> between(
      SideLine left, SideLine top, SideLine right, SideLine bottom) {
    return Quadrilateral.ofConvex(
        List.of(left.meet(top), right.meet(top), right.meet(bottom), left.meet(bottom)));
  }

  /** Where an upright line, one of the left or the right side, meets a level one. */
  private Point meet(SideLine level) {
    double y = (level.offset + level.slope * offset) / (1 - level.slope * slope);
    return new Point(offset + slope * y, y);
  }
}
