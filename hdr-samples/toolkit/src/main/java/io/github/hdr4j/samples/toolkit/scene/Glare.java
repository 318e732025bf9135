package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/**
 * Lamps mirrored in a shiny board: spots that fade into the white of the camera.
 *
 * @param spots their number
 * @param strength light that a spot adds in its middle, in gray levels
 */
record Glare(int spots, double strength) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    for (int spot = 0; spot < spots; spot++) {
      double centreX = below.width * random.nextDouble();
      double centreY = below.height * random.nextDouble();
      double wide = below.shorter() * (0.08 + 0.18 * random.nextDouble());
      double high = wide * (0.5 + 1.5 * random.nextDouble());
      PerPixel.of(
          below,
          (x, y) -> {
            double u = (x - centreX) / wide;
            double v = (y - centreY) / high;
            below.add(x, y, strength * StrictMath.exp(-(u * u + v * v) / 2));
          });
    }
    return below;
  }
}
