package io.github.hdr4j.preprocess.forms;

import java.util.List;

/**
 * Where the crossings of a grid lie on a map: a homography, and for curved paper a smooth bend on
 * top of it.
 *
 * @param size cells a side
 * @param flat of the grid, a cell being 1 wide and high, to the map
 * @param bend what the flat mapping leaves
 */
record LatticeMap(int size, Homography flat, Bend bend) {
  /** Crossings farther from the mapping than this many medians are taken for something else. */
  private static final double OUTLYING = 3;

  /** Distance that is never outlying, as a share of a cell. */
  private static final double NEAR = 0.06;

  /** What a found crossing may stray from the mapping by itself. */
  private static final double ALIKE = 0.02;

  private static final int ROUNDS = 3;

  static LatticeMap flat(int size, Quadrilateral outline) {
    List<Point> corners = Quadrilateral.rectangle(0, 0, size, size).corners();
    return new LatticeMap(size, Homography.of(corners, outline.corners()), Bend.NONE);
  }

  /** Fits the mapping to crossings, those apart that do not agree with the others. */
  static LatticeMap fitted(int size, List<LatticePoint> points, boolean curved) {
    List<LatticePoint> agreeing = points;
    LatticeMap map = through(size, agreeing, false);
    for (int round = 0; round < ROUNDS; round++) {
      double[] errors = points.stream().mapToDouble(map::error).sorted().toArray();
      double limit = Math.max(NEAR * map.cell(), OUTLYING * errors[errors.length / 2]);
      LatticeMap last = map;
      List<LatticePoint> near =
          points.stream().filter(point -> last.error(point) <= limit).toList();
      agreeing = near.size() < 4 ? agreeing : near;
      map = through(size, agreeing, curved);
    }
    return map;
  }

  private static LatticeMap through(int size, List<LatticePoint> points, boolean curved) {
    Homography flat =
        Homography.of(
            points.stream().map(LatticePoint::inGrid).toList(),
            points.stream().map(LatticePoint::place).toList());
    return new LatticeMap(size, flat, curved ? Bend.fitted(size, flat, points) : Bend.NONE);
  }

  private double error(LatticePoint point) {
    return at(point.row(), point.column()).distance(point.place());
  }

  private Point at(int row, int column) {
    Point place = new Point(column, row);
    return flat.apply(place).plus(bend.at(place));
  }

  private double cell() {
    return at(0, 0).distance(at(size, size)) / (Math.sqrt(2) * size);
  }

  Point[][] crossings() {
    Point[][] crossings = new Point[size + 1][size + 1];
    for (int row = 0; row <= size; row++) {
      for (int column = 0; column <= size; column++) {
        crossings[row][column] = at(row, column);
      }
    }
    return crossings;
  }

  /** The crossings, as they were found where that is near the mapping: lenses, thick lines. */
  Point[][] crossingsNear(List<LatticePoint> found) {
    Point[][] crossings = crossings();
    for (LatticePoint point : found) {
      if (error(point) <= ALIKE * cell()) {
        crossings[point.row()][point.column()] = point.place();
      }
    }
    return crossings;
  }
}
