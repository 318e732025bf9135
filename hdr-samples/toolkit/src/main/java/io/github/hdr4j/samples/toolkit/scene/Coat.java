package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Implement;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Noise;
import java.util.Random;

/** What an implement leaves of its colour where the hand went. */
final class Coat {
  private static final double GRAIN = 2.4;
  private static final double MOTTLING = 0.06;

  private final Implement implement;
  private final int colour;
  private final Noise grain;
  private final Noise mottling;

  Coat(Implement implement, int colour, Random random) {
    this.implement = implement;
    this.colour = colour;
    this.grain = new Noise(random, GRAIN);
    this.mottling = new Noise(random, 3 * GRAIN);
  }

  /** Lays ink over a part of a surface; what falls beside it is lost. */
  void cover(Surface below, Ink ink, int left, int top) {
    boolean even = implement.opacity() == 1;
    for (int y = Math.max(0, -top); y < Math.min(ink.height(), below.height - top); y++) {
      for (int x = Math.max(0, -left); x < Math.min(ink.width(), below.width - left); x++) {
        int column = left + x;
        int row = top + y;
        double heights = 0.5 + 0.5 * grain.at(column, row);
        double cover = implement.opacity() * (1 - implement.skipping() * heights);
        double uneven = even ? 1 : 1 + MOTTLING * mottling.at(column, row);
        below.cover(column, row, colour, Math.min(1, ink.at(x, y) * cover * uneven));
      }
    }
  }
}
