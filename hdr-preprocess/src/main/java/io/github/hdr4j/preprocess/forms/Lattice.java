package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.List;

/** A grid of lines as it lies on a map, with what the map shows of it. */
final class Lattice {
  /** How dark a piece must be beside its sides to count as there, in units of contrast. */
  static final double THERE = 0.015;

  /** A hundredth of the pieces of a grid of 9 × 9 cells are two. */
  private static final double CLEARER = 1.02;

  private final Point[][] crossings;
  private final double[][] level;
  private final double[][] upright;

  /**
   * Takes the arrays over.
   *
   * @param crossings of the lines, row by row, each from left to right
   * @param level strength of each piece of the level lines, one piece a cell
   * @param upright the same of the upright lines
   */
  Lattice(Point[][] crossings, double[][] level, double[][] upright) {
    this.crossings = crossings;
    this.level = level;
    this.upright = upright;
  }

  /** Cells a side. */
  int size() {
    return crossings.length - 1;
  }

  Point[][] crossings() {
    return crossings;
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

  /** Tells whether it fits so much better than another one that its creases are no chance. */
  boolean isClearerThan(Lattice other) {
    return evidence() > CLEARER * other.evidence();
  }
}
