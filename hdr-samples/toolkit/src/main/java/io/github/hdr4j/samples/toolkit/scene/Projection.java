package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Point;

/** A plane seen from somewhere: a homography (Hartley and Zisserman 2004, 2.3). Immutable. */
final class Projection {
  private static final int SIDE = 3;

  /** Row by row. */
  private final double[] m;

  private Projection(double... m) {
    this.m = m;
  }

  /**
   * What a pinhole camera shows of a plane in front of it.
   *
   * @param focal distance of the image plane in pixels
   * @param distance from the camera to the origin of the plane
   * @param pitch by which the far side is turned away, in radians, about the horizontal axis
   * @param yaw by which the right side is turned away, in radians, about the vertical axis
   * @param roll by which the picture is turned, in radians, clockwise
   */
  static Projection pinhole(double focal, double distance, double pitch, double yaw, double roll) {
    double cosP = StrictMath.cos(pitch);
    double sinP = StrictMath.sin(pitch);
    double cosY = StrictMath.cos(yaw);
    double sinY = StrictMath.sin(yaw);
    double cosR = StrictMath.cos(roll);
    double sinR = StrictMath.sin(roll);
    // The first two columns of the rotation, yaw first, then pitch, then roll.
    double acrossX = cosY;
    double acrossY = sinP * sinY;
    double acrossZ = cosP * sinY;
    double downY = cosP;
    double downZ = -sinP;
    return new Projection(
        focal * (cosR * acrossX - sinR * acrossY),
        focal * (-sinR * downY),
        0,
        focal * (sinR * acrossX + cosR * acrossY),
        focal * (cosR * downY),
        0,
        acrossZ,
        downZ,
        distance);
  }

  /** The same, with the origin of the plane elsewhere: its point (x, y) becomes the old (0, 0). */
  Projection from(double x, double y) {
    return times(new Projection(1, 0, -x, 0, 1, -y, 0, 0, 1));
  }

  /** The same, moved in the picture. */
  Projection moved(double right, double down) {
    return new Projection(1, 0, right, 0, 1, down, 0, 0, 1).times(this);
  }

  private Projection times(Projection first) {
    double[] product = new double[m.length];
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        for (int k = 0; k < SIDE; k++) {
          product[SIDE * row + column] += m[SIDE * row + k] * first.m[SIDE * k + column];
        }
      }
    }
    return new Projection(product);
  }

  /** Where a point of the plane is seen. */
  Point of(double x, double y) {
    double depth = m[6] * x + m[7] * y + m[8];
    return new Point(
        (m[0] * x + m[1] * y + m[2]) / depth, (m[3] * x + m[4] * y + m[5]) / depth);
  }

  /** From what is seen to the plane. */
  Projection inverse() {
    return new Projection(
        m[4] * m[8] - m[5] * m[7],
        m[2] * m[7] - m[1] * m[8],
        m[1] * m[5] - m[2] * m[4],
        m[5] * m[6] - m[3] * m[8],
        m[0] * m[8] - m[2] * m[6],
        m[2] * m[3] - m[0] * m[5],
        m[3] * m[7] - m[4] * m[6],
        m[1] * m[6] - m[0] * m[7],
        m[0] * m[4] - m[1] * m[3]);
  }
}
