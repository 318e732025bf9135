package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.preprocess.forms.Point;

/**
 * A camera in front of a plane, which it sees turned and tilted (Hartley and Zisserman 2004, 6.1).
 *
 * @param focal distance of the image plane in pixels
 * @param distance from the camera to the origin of the plane
 * @param pitch by which the lower side is nearer, in radians, about the horizontal axis
 * @param yaw by which the right side is farther away, in radians, about the vertical axis
 * @param roll by which the picture is turned, in radians, clockwise
 */
record Pinhole(double focal, double distance, double pitch, double yaw, double roll) {
  Pinhole from(double farther) {
    return new Pinhole(focal, farther, pitch, yaw, roll);
  }

  /** Where a point of the plane is seen, from the middle of the picture. */
  Point seen(double x, double y) {
    double across = StrictMath.cos(yaw) * x;
    double turned = StrictMath.sin(yaw) * x;
    double down = StrictMath.cos(pitch) * y + StrictMath.sin(pitch) * turned;
    double away = StrictMath.cos(pitch) * turned - StrictMath.sin(pitch) * y + distance;
    double u = focal * across / away;
    double v = focal * down / away;
    return new Point(
        StrictMath.cos(roll) * u - StrictMath.sin(roll) * v,
        StrictMath.sin(roll) * u + StrictMath.cos(roll) * v);
  }
}
