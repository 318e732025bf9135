package io.github.hdr4j.samples.toolkit.scene;

import java.util.List;
import java.util.Random;

/**
 * A sheet, board or screen of one colour.
 *
 * @param colours of which it has one, {@code 0xRRGGBB}
 */
record Sheet(List<Integer> colours) implements Layer {
  static Sheet of(Integer... colours) {
    return new Sheet(List.of(colours));
  }

  @Override
  public Surface on(Surface below, Random random) {
    int colour = colours.get(random.nextInt(colours.size()));
    return PerPixel.of(below, (x, y) -> below.cover(x, y, colour, 1));
  }
}
