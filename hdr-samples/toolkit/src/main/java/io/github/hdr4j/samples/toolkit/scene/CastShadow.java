package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Noise;
import java.util.Random;

/**
 * The shadow of a hand or a phone, with an edge across the sheet.
 *
 * @param darkness what is left of the light inside it, 0 to 1
 * @param penumbra width of its soft edge as a share of the shorter side
 */
record CastShadow(double darkness, double penumbra) implements Layer {
  private static final double BENT = 0.08;

  @Override
  public Surface on(Surface below, Random random) {
    double angle = 2 * Math.PI * random.nextDouble();
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    double offset = below.shorter() * (0.4 * random.nextDouble() - 0.2);
    double soft = penumbra * below.shorter();
    Noise bend = new Noise(random, below.shorter() / 1.6);
    return PerPixel.of(
        below,
        (x, y) -> {
          double inside =
              across * (x - below.width / 2.0)
                  + down * (y - below.height / 2.0)
                  + BENT * below.shorter() * bend.at(x, y)
                  - offset;
          double t = Math.max(0, Math.min(1, inside / soft + 0.5));
          below.light(x, y, 1 - (1 - darkness) * t * t * (3 - 2 * t));
        });
  }
}
