package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Noise;
import java.util.Random;

/** A desk that fills the picture: wood with its grain, or a plain top. */
record Tabletop() implements Layer {
  private static final int[] WOODS = {0x5a3b22, 0x3f2c21, 0x8a6642, 0xb08a5e, 0x6e4f35};
  private static final int[] PLAIN = {0x2b2d31, 0x55606a, 0x3c5148, 0x8b8378, 0x703c3a};

  /** Of the grain, in radians. */
  private static final double MOST_TURN = StrictMath.toRadians(30);

  /** How much longer spots of the grain are than wide. */
  private static final double LENGTHWISE = 14;

  @Override
  public Surface on(Surface below, Random random) {
    boolean wood = random.nextInt(3) > 0;
    int[] colours = wood ? WOODS : PLAIN;
    int colour = colours[random.nextInt(colours.length)];
    double angle = Pick.between(-MOST_TURN, MOST_TURN, random);
    double cosine = StrictMath.cos(angle);
    double sine = StrictMath.sin(angle);
    double fine = below.shorter() / 150.0;
    Noise grain = new Noise(random, fine);
    Noise rings = new Noise(random, 6 * fine);
    Noise grit = new Noise(random, 2);
    return PerPixel.of(
        below,
        (x, y) -> {
          double along = (cosine * x + sine * y) / LENGTHWISE;
          double across = cosine * y - sine * x;
          double figure = 0.10 * grain.at(along, across) + 0.14 * rings.at(along, across);
          below.cover(x, y, colour, 1);
          below.light(x, y, 1 + (wood ? figure : 0) + 0.04 * grit.at(x, y));
        });
  }
}
