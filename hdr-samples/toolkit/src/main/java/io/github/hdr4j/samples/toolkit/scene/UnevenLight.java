package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Noise;
import java.util.Random;

/**
 * Light from a window or a lamp at one side.
 *
 * @param brightest what the nearest corner gets, 1 as it is
 * @param dimmest what the farthest corner gets
 */
record UnevenLight(double brightest, double dimmest) implements Layer {
  private static final double UNEVEN = 0.012;

  @Override
  public Surface on(Surface below, Random random) {
    double angle = 2 * Math.PI * random.nextDouble();
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    double reach = (Math.abs(across) * below.width + Math.abs(down) * below.height) / 2;
    Noise noise = new Noise(random, below.shorter() / 1.5);
    return PerPixel.of(
        below,
        (x, y) -> {
          double along = across * (x - below.width / 2.0) + down * (y - below.height / 2.0);
          double away = (1 + along / reach) / 2;
          double light = brightest + (dimmest - brightest) * away;
          below.light(x, y, light + UNEVEN * noise.at(x, y));
        });
  }
}
