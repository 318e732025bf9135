package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.LinearSystem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What creases and curled corners add to a smooth grid: near each crossing a plane is fitted to how
 * far the crossings around it stray. One that strays alone was taken from a digit or a smudge.
 */
final class Creases {
  /** Deviation of the Gaussian by which crossings around count, in cells. */
  private static final double AROUND = 1;

  /** Weight that pulls the plane down to no stray, and level; a crossing at hand weighs 1. */
  private static final double TO_NOTHING = 0.02;

  private static final double TO_LEVEL = 0.15;

  /**
   * How far a crossing was found from where the smooth grid has it.
   *
   * @param point the crossing
   * @param by how far, in pixels of the map
   */
  private record Stray(LatticePoint point, Point by) {}

  private final Point[][] smooth;
  private final List<Stray> strays;

  private Creases(Point[][] smooth, List<Stray> strays) {
    this.smooth = smooth;
    this.strays = strays;
  }

  /**
   * Takes what was found.
   *
   * @param smooth the crossings of the smooth grid
   * @param found some of them, as they were found
   * @param alone distance from what those around say at which one strays alone
   */
  static Creases of(Point[][] smooth, List<LatticePoint> found, double alone) {
    Creases all =
        new Creases(
            smooth,
            found.stream()
                .map(point -> new Stray(point, point.place().minus(smooth(smooth, point))))
                .toList());
    return new Creases(
        smooth,
        all.strays.stream()
            .filter(stray -> all.around(stray.point(), stray).distance(stray.by()) <= alone)
            .toList());
  }

  private static Point smooth(Point[][] smooth, LatticePoint point) {
    return smooth[point.row()][point.column()];
  }

  /** All crossings: as found where in company, else as those around say. */
  Point[][] crossings() {
    Point[][] crossings = Arrays.stream(smooth).map(Point[]::clone).toArray(Point[][]::new);
    for (int row = 0; row < crossings.length; row++) {
      for (int column = 0; column < crossings.length; column++) {
        LatticePoint at = new LatticePoint(row, column, smooth[row][column]);
        crossings[row][column] = at.place().plus(plane(at, Optional.empty()));
      }
    }
    strays.forEach(
        stray -> crossings[stray.point().row()][stray.point().column()] = stray.point().place());
    return crossings;
  }

  /** How far a crossing strays by those around it, without itself. */
  private Point around(LatticePoint at, Stray itself) {
    return plane(at, Optional.of(itself));
  }

  private Point plane(LatticePoint at, Optional<Stray> leftOut) {
    return new Point(
        height(at, leftOut, stray -> stray.by().x()), height(at, leftOut, stray -> stray.by().y()));
  }

  private double height(LatticePoint at, Optional<Stray> leftOut, ToDoubleFunction<Stray> value) {
    double[][] rows = {{TO_NOTHING, 0, 0, 0}, {0, TO_LEVEL, 0, 0}, {0, 0, TO_LEVEL, 0}};
    for (Stray stray : strays) {
      if (leftOut.isPresent() && leftOut.get().equals(stray)) {
        continue;
      }
      Point away = stray.point().inGrid().minus(at.inGrid());
      double squared = away.x() * away.x() + away.y() * away.y();
      double weight = Math.exp(-squared / (2 * AROUND * AROUND));
      double[] terms = {1, away.x(), away.y()};
      for (int r = 0; r < terms.length; r++) {
        for (int c = 0; c < terms.length; c++) {
          rows[r][c] += weight * terms[r] * terms[c];
        }
        rows[r][terms.length] += weight * terms[r] * value.applyAsDouble(stray);
      }
    }
    return LinearSystem.solve(rows)[0];
  }
}
