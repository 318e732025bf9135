package io.github.hdr4j.preprocess.forms;

import java.util.List;
import java.util.Optional;

/**
 * Draws a grid of lines onto what a map shows, starting from a guess of its outline: each piece of
 * a line between two crossings is searched for beside its place, the crossings follow, and a
 * mapping of the whole grid is fitted to those that were found. The search narrows from round to
 * round; in the last rounds the paper may be curved.
 */
final class LatticeFit {
  /** How far lines are searched for in each round, as a share of a cell. */
  private static final double[] RANGES = {0.3, 0.22, 0.15, 0.1, 0.08};

  /** The same for the last look at smooth paper. */
  private static final double LAST = 0.06;

  /** The same for each of the rounds on creased paper. */
  private static final double CREEP = 0.12;

  private static final int CREEPING = 4;

  /** Distance from what those around it say at which a crossing is no part of a crease. */
  private static final double ALONE = 0.06;

  /** How far beside its place a line still counts as there. */
  private static final double HIT = 0.03;

  /** Rounds at the end in which the paper may be curved. */
  private static final int CURVED = 2;

  /** How far beside a line its paper is looked at, as a share of a cell. */
  private static final double GAP = 0.13;

  /** Share of the crossings that must be found for a mapping to be trusted. */
  private static final double ENOUGH = 0.3;

  private final LineProbe probe;
  private final int size;

  LatticeFit(LineProbe probe, int size) {
    this.probe = probe;
    this.size = size;
  }

  /** The grid, empty where its lines are lost. */
  Optional<Lattice> from(Quadrilateral outline) {
    LatticeMap map = LatticeMap.flat(size, outline);
    for (int round = 0; round < RANGES.length; round++) {
      Point[][] crossings = map.crossings();
      List<LatticePoint> found = search(crossings, RANGES[round]).found(crossings);
      if (found.size() < ENOUGH * (size + 1) * (size + 1)) {
        return Optional.empty();
      }
      map = LatticeMap.fitted(size, found, round >= RANGES.length - CURVED);
      if (!isOrderly(map.crossings())) {
        return Optional.empty();
      }
    }
    Point[][] smooth = map.crossings();
    return Optional.of(measured(map.crossingsNear(search(smooth, LAST).found(smooth))));
  }

  /**
   * The grid on creased or curled paper: creeps from the crossings that were found where they
   * should be to those beside them. The same grid if that does not fit clearly better.
   */
  Lattice creased(Lattice smooth) {
    Point[][] crossings = smooth.crossings();
    double alone = ALONE * cell(crossings);
    for (int round = 0; round < CREEPING; round++) {
      List<LatticePoint> found = search(crossings, CREEP).found(crossings);
      crossings = Creases.of(smooth.crossings(), found, alone).crossings();
      if (!isOrderly(crossings)) {
        return smooth;
      }
    }
    Lattice creased = measured(crossings);
    return creased.isClearerThan(smooth) ? creased : smooth;
  }

  private Lattice measured(Point[][] crossings) {
    return search(crossings, HIT).lattice(crossings);
  }

  /** Tells whether all cells are convex and go clockwise. */
  private boolean isOrderly(Point[][] p) {
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        Point right = p[row][column + 1];
        Point below = p[row + 1][column];
        if (!Quadrilateral.isConvex(
            List.of(p[row][column], right, p[row + 1][column + 1], below))) {
          return false;
        }
      }
    }
    return true;
  }

  private LatticePieces search(Point[][] p, double range) {
    LineProbe.Hit[][] level = new LineProbe.Hit[size + 1][size];
    LineProbe.Hit[][] upright = new LineProbe.Hit[size + 1][size];
    double cell = cell(p);
    for (int line = 0; line <= size; line++) {
      for (int piece = 0; piece < size; piece++) {
        level[line][piece] =
            probe.search(p[line][piece], p[line][piece + 1], range * cell, GAP * cell);
        upright[line][piece] =
            probe.search(p[piece][line], p[piece + 1][line], range * cell, GAP * cell);
      }
    }
    return new LatticePieces(level, upright);
  }

  private double cell(Point[][] p) {
    double diagonals = p[0][0].distance(p[size][size]) + p[0][size].distance(p[size][0]);
    return diagonals / (2 * Math.sqrt(2) * size);
  }
}
