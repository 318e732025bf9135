package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.Box;
import java.util.List;
import java.util.Optional;

/**
 * A convex area with four corners: a page, a field or a cell as a photo shows it.
 *
 * @param topLeft corner
 * @param topRight corner
 * @param bottomRight corner
 * @param bottomLeft corner
 */
public record Quadrilateral(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {
  /** Part of a pixel that is no part of a box but an error of rounding. */
  private static final double ROUNDING = 1e-6;

  /**
   * Checks the corners.
   *
   * @param topLeft corner
   * @param topRight corner
   * @param bottomRight corner
   * @param bottomLeft corner
   * @throws IllegalArgumentException unless they go clockwise around a convex area
   */
  public Quadrilateral {
    if (!isConvex(List.of(topLeft, topRight, bottomRight, bottomLeft))) {
      throw new IllegalArgumentException(
          Messages.notConvex(List.of(topLeft, topRight, bottomRight, bottomLeft)));
    }
  }

  /** Tells whether four points go clockwise around a convex area. */
  static boolean isConvex(List<Point> corners) {
    for (int i = 0; i < 4; i++) {
      Point corner = corners.get(i);
      Point next = corners.get((i + 1) % 4);
      Point afterNext = corners.get((i + 2) % 4);
      if (!(next.minus(corner).cross(afterNext.minus(next)) > 0)) {
        return false;
      }
    }
    return corners.stream().allMatch(Point::isFinite);
  }

  /** The quadrilateral of four corners, if they go clockwise around a convex area. */
  static Optional<Quadrilateral> ofConvex(List<Point> corners) {
    return isConvex(corners) ? Optional.of(of(corners)) : Optional.empty();
  }

  private static Quadrilateral of(List<Point> corners) {
    return new Quadrilateral(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
  }

  /**
   * An upright rectangle.
   *
   * @param x left edge
   * @param y upper edge
   * @param width above 0
   * @param height above 0
   * @return the rectangle
   */
  public static Quadrilateral rectangle(double x, double y, double width, double height) {
    return new Quadrilateral(
        new Point(x, y),
        new Point(x + width, y),
        new Point(x + width, y + height),
        new Point(x, y + height));
  }

  /**
   * The corners.
   *
   * @return four, clockwise from the top left
   */
  public List<Point> corners() {
    return List.of(topLeft, topRight, bottomRight, bottomLeft);
  }

  /**
   * The area.
   *
   * @return above 0, in squares of the unit of its corners
   */
  public double area() {
    return bottomRight.minus(topLeft).cross(bottomLeft.minus(topRight)) / 2;
  }

  /**
   * Tells whether a point lies inside or on an edge.
   *
   * @param point any
   * @return whether it does
   */
  public boolean contains(Point point) {
    List<Point> corners = corners();
    for (int i = 0; i < 4; i++) {
      Point corner = corners.get(i);
      if (corners.get((i + 1) % 4).minus(corner).cross(point.minus(corner)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The smallest box of whole pixels around it within a picture.
   *
   * @param width of the picture, pixels, 1 or more
   * @param height of the picture, pixels, 1 or more
   * @return the box, empty if it lies outside the picture
   */
  public Optional<Box> bounds(int width, int height) {
    double left = corners().stream().mapToDouble(Point::x).min().orElseThrow();
    double right = corners().stream().mapToDouble(Point::x).max().orElseThrow();
    double top = corners().stream().mapToDouble(Point::y).min().orElseThrow();
    double bottom = corners().stream().mapToDouble(Point::y).max().orElseThrow();
    int x = (int) Math.max(0, Math.floor(left + ROUNDING));
    int y = (int) Math.max(0, Math.floor(top + ROUNDING));
    int boxWidth = (int) Math.min(width, Math.ceil(right - ROUNDING)) - x;
    int boxHeight = (int) Math.min(height, Math.ceil(bottom - ROUNDING)) - y;
    return boxWidth < 1 || boxHeight < 1
        ? Optional.empty()
        : Optional.of(new Box(x, y, boxWidth, boxHeight));
  }

  Quadrilateral scaled(double factorX, double factorY) {
    return of(corners().stream().map(corner -> corner.scaled(factorX, factorY)).toList());
  }

  double shortestSide() {
    double shortest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 4; i++) {
      shortest = Math.min(shortest, corners().get(i).distance(corners().get((i + 1) % 4)));
    }
    return shortest;
  }

  /** Mean length of the upper and the lower side. */
  double meanWidth() {
    return (topLeft.distance(topRight) + bottomLeft.distance(bottomRight)) / 2;
  }

  /** Mean length of the left and the right side. */
  double meanHeight() {
    return (topLeft.distance(bottomLeft) + topRight.distance(bottomRight)) / 2;
  }
}
