package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Point;
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

  private Viewpoint() {}

  /** A view of a page, from its pixels to those of a photo. */
  static Projection any(int pageWidth, int pageHeight, int width, int height, Random random) {
    double focal = Math.max(width, height) * between(SHORTEST_FOCAL, LONGEST_FOCAL, random);
    // Seen from where one sits, the far side is farther away more often than not.
    double pitch = MOST_PITCH * between(-0.4, 1, random);
    double yaw = MOST_YAW * between(-1, 1, random);
    double roll = MOST_ROLL * between(-1, 1, random);
    double filled = between(LEAST_FILLED, MOST_FILLED, random);
    double near = Math.max(pageWidth, pageHeight);
    double far = 20 * near;
    for (int step = 0; step < 40; step++) {
      double distance = (near + far) / 2;
      Frame frame =
          Frame.around(
              centred(focal, distance, pitch, yaw, roll, pageWidth, pageHeight),
              pageWidth,
              pageHeight);
      boolean fits = frame.width() <= filled * width && frame.height() <= filled * height;
      if (fits) {
        far = distance;
      } else {
        near = distance;
      }
    }
    Projection view = centred(focal, far, pitch, yaw, roll, pageWidth, pageHeight);
    Frame frame = Frame.around(view, pageWidth, pageHeight);
    double right = between(0.2, 0.8, random) * (width - frame.width()) - frame.left();
    double down = between(0.2, 0.8, random) * (height - frame.height()) - frame.top();
    return view.moved(right, down);
  }

  private static Projection centred(
      double focal,
      double distance,
      double pitch,
      double yaw,
      double roll,
      int pageWidth,
      int pageHeight) {
    return Projection.pinhole(focal, distance, pitch, yaw, roll)
        .from(pageWidth / 2.0, pageHeight / 2.0);
  }

  private static double between(double from, double to, Random random) {
    return from + (to - from) * random.nextDouble();
  }

  /** What the page takes of the photo. */
  private record Frame(double left, double top, double right, double bottom) {
    static Frame around(Projection view, int width, int height) {
      List<Point> corners = corners(view, width, height);
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

  /** The page's corners in a photo: top left, top right, bottom right, bottom left. */
  static List<Point> corners(Projection view, int width, int height) {
    return List.of(view.of(0, 0), view.of(width, 0), view.of(width, height), view.of(0, height));
  }
}
