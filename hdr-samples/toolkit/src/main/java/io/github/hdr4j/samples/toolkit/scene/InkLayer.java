package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Implement;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Noise;
import java.util.Random;

/**
 * What somebody has written, as it looks on the sheet.
 *
 * @param ink of the size of the sheet
 * @param implement that wrote it
 * @param colour {@code 0xRRGGBB}
 */
record InkLayer(Ink ink, Implement implement, int colour) implements Layer {
  private static final double GRAIN = 2.4;
  private static final double MOTTLING = 0.06;

  @Override
  public Surface on(Surface below, Random random) {
    Noise grain = new Noise(random, GRAIN);
    Noise mottling = new Noise(random, 3 * GRAIN);
    boolean even = implement.opacity() == 1;
    return PerPixel.of(
        below,
        (x, y) -> {
          double heights = 0.5 + 0.5 * grain.at(x, y);
          double cover = implement.opacity() * (1 - implement.skipping() * heights);
          double uneven = even ? 1 : 1 + MOTTLING * mottling.at(x, y);
          below.cover(x, y, colour, Math.min(1, ink.at(x, y) * cover * uneven));
        });
  }
}
