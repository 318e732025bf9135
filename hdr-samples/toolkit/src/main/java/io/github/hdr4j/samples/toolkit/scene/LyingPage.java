package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.preprocess.forms.Homography;
import io.github.hdr4j.preprocess.forms.Point;
import io.github.hdr4j.preprocess.forms.Quadrilateral;
import io.github.hdr4j.samples.toolkit.Pick;
import java.util.Arrays;
import java.util.Random;

/**
 * A page that lies on what is below, with the small shadow that it throws there.
 *
 * @param page opaque
 * @param seen where it is in the picture
 */
record LyingPage(Surface page, Quadrilateral seen) implements Layer {
  /** Points of the page that are averaged along each side of a pixel. */
  private static final int SAMPLES = 2;

  private static final double DARKEST = 0.55;

  @Override
  public Surface on(Surface below, Random random) {
    Homography back =
        Homography.of(
            seen.corners(), Quadrilateral.rectangle(0, 0, page.width, page.height).corners());
    double soft = page.shorter() * Pick.between(0.008, 0.028, random);
    double thrownX = soft * Pick.between(-1, 1, random);
    double thrownY = soft * Pick.between(-1, 1, random);
    double[] sums = new double[Surface.COLOURS];
    return PerPixel.of(
        below,
        (x, y) -> {
          Point middle = back.apply(new Point(x, y));
          if (outside(middle.x(), middle.y()) > 0) {
            double away = outside(middle.x() - thrownX, middle.y() - thrownY);
            below.light(x, y, 1 - DARKEST * StrictMath.exp(-away / soft));
          }
          blend(below, x, y, back, sums);
        });
  }

  private void blend(Surface below, int x, int y, Homography back, double[] sums) {
    int hits = 0;
    Arrays.fill(sums, 0);
    for (int row = 0; row < SAMPLES; row++) {
      for (int column = 0; column < SAMPLES; column++) {
        Point point = back.apply(new Point(x + offset(column), y + offset(row)));
        if (outside(point.x(), point.y()) > 0) {
          continue;
        }
        hits++;
        for (int c = 0; c < Surface.COLOURS; c++) {
          sums[c] += page.colour(c, point.x() - 0.5, point.y() - 0.5);
        }
      }
    }
    int i = y * below.width + x;
    double bare = 1 - (double) hits / (SAMPLES * SAMPLES);
    for (int c = 0; c < Surface.COLOURS; c++) {
      below.colours[c][i] = (float) (bare * below.colours[c][i] + sums[c] / (SAMPLES * SAMPLES));
    }
  }

  private static double offset(int sample) {
    return (sample + 0.5) / SAMPLES - 0.5;
  }

  /** How far beside the page a point lies, in pixels of the page; 0 on it. */
  private double outside(double x, double y) {
    return Math.hypot(
        Math.max(0, Math.max(-x, x - page.width)), Math.max(0, Math.max(-y, y - page.height)));
  }
}
