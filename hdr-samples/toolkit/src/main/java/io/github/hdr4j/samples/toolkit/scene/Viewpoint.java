package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.preprocess.forms.Point;
import io.github.hdr4j.preprocess.forms.Quadrilateral;
import io.github.hdr4j.samples.toolkit.Pick;
import java.util.List;
import java.util.Random;

/** A phone in a hand above a desk, turned and tilted, with all of a page in its frame. */
final class Viewpoint {
  private static final double MOST_PITCH = StrictMath.toRadians(24);
  private static final double MOST_YAW = StrictMath.toRadians(14);
  private static final double MOST_ROLL = StrictMath.toRadians(12);

  /** In units of the longer side: 26 to 40 mm for 35 mm film, as main cameras of phones have. */
  private static final double SHORTEST_FOCAL = 0.72;

  private static final double LONGEST_FOCAL = 1.1;

  private static final double LEAST_FILLED = 0.74;
  private static final double MOST_FILLED = 0.93;

  /** A distance in units of the page at which it would be all too small. */
  private static final double FARTHEST = 20;

  private static final int STEPS = 40;

  private Viewpoint() {}

  /** Where a page is seen in a photo. */
  static Quadrilateral any(int pageWidth, int pageHeight, int width, int height, Random random) {
    double focal = Math.max(width, height) * Pick.between(SHORTEST_FOCAL, LONGEST_FOCAL, random);
    // Seen from where one sits, the far side is farther away more often than not.
    double pitch = MOST_PITCH * Pick.between(-0.4, 1, random);
    double yaw = MOST_YAW * Pick.between(-1, 1, random);
    double roll = MOST_ROLL * Pick.between(-1, 1, random);
    double filled = Pick.between(LEAST_FILLED, MOST_FILLED, random);
    double near = Math.max(pageWidth, pageHeight);
    double far = FARTHEST * near;
    Pinhole camera = new Pinhole(focal, far, pitch, yaw, roll);
    for (int step = 0; step < STEPS; step++) {
      double distance = (near + far) / 2;
      Frame frame = Frame.around(page(camera.from(distance), pageWidth, pageHeight));
      if (frame.width() <= filled * width && frame.height() <= filled * height) {
        far = distance;
      } else {
        near = distance;
      }
    }
    List<Point> corners = page(camera.from(far), pageWidth, pageHeight);
    Frame frame = Frame.around(corners);
    double right = Pick.between(0.2, 0.8, random) * (width - frame.width()) - frame.left();
    double down = Pick.between(0.2, 0.8, random) * (height - frame.height()) - frame.top();
    List<Point> moved =
        corners.stream().map(point -> new Point(point.x() + right, point.y() + down)).toList();
    return new Quadrilateral(moved.get(0), moved.get(1), moved.get(2), moved.get(3));
  }

  /** The corners of a page in front of a camera. */
  private static List<Point> page(Pinhole camera, int width, int height) {
    double x = width / 2.0;
    double y = height / 2.0;
    return List.of(camera.seen(-x, -y), camera.seen(x, -y), camera.seen(x, y), camera.seen(-x, y));
  }

  /** What the page takes of the photo. */
  private record Frame(double left, double top, double right, double bottom) {
    static Frame around(List<Point> corners) {
      return new Frame(
          corners.stream().mapToDouble(Point::x).min().orElseThrow(),
          corners.stream().mapToDouble(Point::y).min().orElseThrow(),
          corners.stream().mapToDouble(Point::x).max().orElseThrow(),
          corners.stream().mapToDouble(Point::y).max().orElseThrow());
    }

    double width() {
      return right - left;
    }

    double height() {
      return bottom - top;
    }
  }
}
