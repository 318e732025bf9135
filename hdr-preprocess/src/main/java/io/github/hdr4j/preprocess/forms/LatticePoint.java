package io.github.hdr4j.preprocess.forms;

/**
 * A crossing of a grid's lines that a map shows.
 *
 * @param row of the level line, 0 at the top
 * @param column of the upright line, 0 at the left
 * @param place on the map
 */
record LatticePoint(int row, int column, Point place) {
  /** Its place in the grid, a cell being 1 wide and high. */
  Point inGrid() {
    return new Point(column, row);
  }

  /** Tells whether another crossing is one of the eight around it. */
  boolean isBeside(LatticePoint other) {
    return Math.abs(row - other.row) <= 1 && Math.abs(column - other.column) <= 1;
  }
}
