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
}
