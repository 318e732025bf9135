package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a map shows of the pieces of a grid's lines, each between two crossings. */
final class LatticePieces {
  private final LineProbe.Hit[][] level;
  private final LineProbe.Hit[][] upright;

  /**
   * Takes the arrays over.
   *
   * @param level of each level line its pieces, from left to right
   * @param upright of each upright line its pieces, downwards
   */
  LatticePieces(LineProbe.Hit[][] level, LineProbe.Hit[][] upright) {
    this.level = level;
    this.upright = upright;
  }

  /** The crossings that have a piece of a level line and one of an upright line. */
  List<LatticePoint> found(Point[][] crossings) {
    Point[][] transposed = transposed(crossings);
    List<LatticePoint> points = new ArrayList<>();
    for (int row = 0; row < crossings.length; row++) {
      for (int column = 0; column < crossings.length; column++) {
        Optional<Point> down = shift(crossings[row], level[row], column);
        Optional<Point> across = shift(transposed[column], upright[column], row);
        if (down.isPresent() && across.isPresent()) {
          Point place = crossings[row][column].plus(down.get()).plus(across.get());
          points.add(new LatticePoint(row, column, place));
        }
      }
    }
    return points;
  }

  Lattice lattice(Point[][] crossings) {
    return new Lattice(crossings, strengths(level), strengths(upright));
  }

  /** How far a line lies from where it was expected at a crossing, by the pieces beside that. */
  private static Optional<Point> shift(Point[] line, LineProbe.Hit[] pieces, int at) {
    Point sum = new Point(0, 0);
    double weight = 0;
    for (int piece = Math.max(0, at - 1); piece <= Math.min(pieces.length - 1, at); piece++) {
      double strength = pieces[piece].strength();
      if (strength >= Lattice.THERE) {
        Point normal = LineProbe.normal(line[piece], line[piece + 1]);
        sum = sum.plus(normal.times(strength * pieces[piece].offset()));
        weight += strength;
      }
    }
    return weight > 0 ? Optional.of(sum.times(1 / weight)) : Optional.empty();
  }

  private static Point[][] transposed(Point[][] points) {
    Point[][] result = new Point[points.length][points.length];
    for (int row = 0; row < points.length; row++) {
      for (int column = 0; column < points.length; column++) {
        result[column][row] = points[row][column];
      }
    }
    return result;
  }

  private static double[][] strengths(LineProbe.Hit[][] hits) {
    return Arrays.stream(hits)
        .map(line -> Arrays.stream(line).mapToDouble(LineProbe.Hit::strength).toArray())
        .toArray(double[][]::new);
  }
}
