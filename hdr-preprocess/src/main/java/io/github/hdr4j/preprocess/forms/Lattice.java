package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid of lines as it lies on a map, with what the map shows of it.
 *
 * @param crossings of the lines, row by row, each from left to right
 * @param level strength of each piece of the level lines, one piece a cell
 * @param upright the same of the upright lines
 */
record Lattice(Point[][] crossings, double[][] level, double[][] upright) {
  /** How dark a piece must be beside its sides to count as there, in units of contrast. */
  static final double THERE = 0.015;

  /** Cells a side. */
  int size() {
    return crossings.length - 1;
  }

  Point crossing(int row, int column) {
    return crossings[row][column];
  }

  /** Share of all pieces that are there, 0 to 1. */
  double share() {
    double count = 0;
    for (double line : lines()) {
      count += line;
    }
    return count / (2 * (size() + 1));
  }

  /** Share of the pieces of the poorest line that are there. */
  double poorest() {
    return lines().stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }

  private List<Double> lines() {
    List<Double> shares = new ArrayList<>();
    for (double[][] direction : List.of(level, upright)) {
      for (double[] line : direction) {
        double count = 0;
        for (double strength : line) {
          count += strength >= THERE ? 1 : 0;
        }
        shares.add(count / line.length);
      }
    }
    return shares;
  }

  /** The sum of what the map shows, each piece up to a limit, so that no bold line outweighs. */
  double evidence() {
    double sum = 0;
    for (double[][] direction : List.of(level, upright)) {
      for (double[] line : direction) {
        for (double strength : line) {
          sum += Math.max(0, Math.min(4 * THERE, strength));
        }
      }
    }
    return sum;
  }

  Quadrilateral outline() {
    int n = size();
    return new Quadrilateral(crossings[0][0], crossings[0][n], crossings[n][n], crossings[n][0]);
  }
}
