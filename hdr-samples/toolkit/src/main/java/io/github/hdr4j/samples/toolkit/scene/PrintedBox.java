package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/**
 * The frame of a form's field, whole and around the digit.
 *
 * @param margin between the picture's edge and the frame, as a share of the shorter side
 * @param thickness of its lines in pixels
 * @param colour {@code 0xRRGGBB}
 */
record PrintedBox(double margin, double thickness, int colour) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    double left = below.shorter() * margin * (0.7 + 0.6 * random.nextDouble());
    double top = below.shorter() * margin * (0.7 + 0.6 * random.nextDouble());
    double right = below.width - below.shorter() * margin * (0.7 + 0.6 * random.nextDouble());
    double bottom = below.height - below.shorter() * margin * (0.7 + 0.6 * random.nextDouble());
    return PerPixel.of(
        below,
        (x, y) -> {
          // Distance to the frame: positive outside, negative inside, of Chebyshev's kind.
          double outside = Math.max(Math.max(left - x, x - right), Math.max(top - y, y - bottom));
          double cover = thickness / 2 + 0.5 - Math.abs(outside);
          below.cover(x, y, colour, Math.max(0, Math.min(1, cover)));
        });
  }
}
