package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Handwriting;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Place;
import java.util.Random;

/**
 * Writing on the other side of thin paper, seen mirrored and pale.
 *
 * @param opacity of what is seen of it, 0 to 1
 */
record ShowThrough(double opacity) implements Layer {
  private static final int COLOUR = 0x40405a;
  private static final double THICKNESS = 0.07;

  @Override
  public Surface on(Surface below, Random random) {
    double size = below.shorter() * (0.5 + 0.3 * random.nextDouble());
    Place place =
        new Place(
            below.width,
            below.height,
            below.width * (0.2 + 0.6 * random.nextDouble()),
            below.height * (0.2 + 0.6 * random.nextDouble()),
            size);
    Ink ink = Handwriting.write(random.nextInt(10), place, THICKNESS, random);
    return PerPixel.of(
        below, (x, y) -> below.cover(x, y, COLOUR, opacity * ink.at(below.width - 1 - x, y)));
  }
}
