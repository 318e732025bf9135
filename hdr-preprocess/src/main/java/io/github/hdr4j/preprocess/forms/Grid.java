package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A square grid of lines in a picture. Immutable and thread-safe. */
public final class Grid {
  private final Point[][] crossings;

  private Grid(Point[][] crossings) {
    this.crossings = crossings;
  }

  static Grid of(Lattice lattice, double scaleX, double scaleY) {
    return new Grid(
        Arrays.stream(lattice.crossings())
            .map(row -> Stream.of(row).map(p -> p.scaled(scaleX, scaleY)).toArray(Point[]::new))
            .toArray(Point[][]::new));
  }

  /**
   * How many cells a row and a column have.
   *
   * @return cells, 2 or more
   */
  public int size() {
    return crossings.length - 1;
  }

  /**
   * Where two lines cross.
   *
   * @param row of the level line, 0 (the upper edge) to the size (the lower edge)
   * @param column of the upright line, 0 (the left edge) to the size (the right edge)
   * @return the middle of the crossing, in pixels of the picture
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public Point crossing(int row, int column) {
    Objects.checkIndex(row, size() + 1);
    Objects.checkIndex(column, size() + 1);
    return crossings[row][column];
  }

  /**
   * The area within the outer lines.
   *
   * @return the corners of the grid
   */
  public Quadrilateral outline() {
    int n = size();
    return new Quadrilateral(crossings[0][0], crossings[0][n], crossings[n][n], crossings[n][0]);
  }

  /**
   * The area of a cell, up to the middle of its lines.
   *
   * @param row 0 at the top
   * @param column 0 at the left
   * @return the corners of the cell
   * @throws IndexOutOfBoundsException if there is no such cell
   */
  public Quadrilateral cell(int row, int column) {
    Objects.checkIndex(row, size());
    Objects.checkIndex(column, size());
    return new Quadrilateral(
        crossings[row][column],
        crossings[row][column + 1],
        crossings[row + 1][column + 1],
        crossings[row + 1][column]);
  }

  /**
   * Cuts the cells out, straightened, each just inside its lines: ready for reading.
   *
   * @param image the picture in which the grid was found; not changed
   * @return gray pictures, row by row, each from left to right
   */
  public List<BufferedImage> cellPictures(BufferedImage image) {
    return CellCut.of(requireNonNull(image, "image"), this);
  }
}
