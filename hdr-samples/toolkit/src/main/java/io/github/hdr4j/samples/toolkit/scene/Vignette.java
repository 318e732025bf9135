package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/**
 * Dark corners: of a lens, or of the camera's own lamp.
 *
 * @param corner what the corners get, the middle getting 1
 */
record Vignette(double corner) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    double centreX = below.width * (0.4 + 0.2 * random.nextDouble());
    double centreY = below.height * (0.4 + 0.2 * random.nextDouble());
    double farthest = Math.hypot(below.width, below.height) / 2;
    return PerPixel.of(
        below,
        (x, y) -> {
          double away = Math.min(1.2, Math.hypot(x - centreX, y - centreY) / farthest);
          below.light(x, y, 1 - (1 - corner) * away * away);
        });
  }
}
