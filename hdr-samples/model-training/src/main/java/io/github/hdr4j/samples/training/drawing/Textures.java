package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Noise;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;

/**
 * What is left when there is only paper, table or shadow in the picture and its contrast is
 * stretched: grain, blotches, edges of shadows, wood, creases.
 */
final class Textures implements NonDigit {
  @Override
  public String name() {
    return "texture";
  }

  @Override
  public Sheet draw(Random random) {
    DoubleBinaryOperator inkAt =
        switch (random.nextInt(6)) {
          case 0 -> grain(random);
          case 1 -> blotches(random);
          case 2 -> shadow(random);
          case 3 -> wood(random);
          case 4 -> creases(random);
          default -> gradient(random);
        };
    return Sheet.painted(TrainingHand.SIDE, TrainingHand.SIDE, inkAt);
  }

  /** Fine noise on coarser noise. */
  private static DoubleBinaryOperator grain(Random random) {
    Noise fine = new Noise(random, Pick.between(1, 4, random));
    Noise coarse = new Noise(random, Pick.between(8, 40, random));
    double share = random.nextDouble();
    double contrast = Pick.between(0.5, 1.5, random);
    return (x, y) -> 0.5 + contrast * (share * fine.at(x, y) + (1 - share) * coarse.at(x, y)) / 2;
  }

  /** Where noise exceeds a threshold, with a sharp or a soft edge. */
  private static DoubleBinaryOperator blotches(Random random) {
    Noise noise = new Noise(random, Pick.between(5, 16, random));
    double threshold = Pick.between(0.05, 0.4, random);
    double sharpness = Pick.between(3, 20, random);
    return (x, y) -> 0.5 + sharpness * (noise.at(x, y) - threshold);
  }

  /** One side of a bent edge lies in shadow. */
  private static DoubleBinaryOperator shadow(Random random) {
    // one that is upright leaves a 1 at the picture's side
    double angle =
        Pick.between(Math.PI / 5, 4 * Math.PI / 5, random) * (random.nextBoolean() ? 1 : -1);
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    double soft = Pick.between(2, 30, random);
    Noise bend = new Noise(random, 40);
    Noise grain = new Noise(random, 2);
    double shift = Pick.between(-25, 25, random);
    return (x, y) ->
        0.45
            + (across * (x - 60) + down * (y - 60) + shift + 12 * bend.at(x, y)) / soft
            + 0.1 * grain.at(x, y);
  }

  /** Bent stripes. */
  private static DoubleBinaryOperator wood(Random random) {
    double angle = Math.PI * random.nextDouble();
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    double period = Pick.between(6, 24, random);
    Noise bend = new Noise(random, 50);
    Noise knots = new Noise(random, 18);
    double contrast = Pick.between(0.4, 2, random);
    return (x, y) -> {
      double place = across * x + down * y + 20 * bend.at(x, y);
      return 0.4
          + contrast * (StrictMath.sin(2 * Math.PI * place / period) + 0.6 * knots.at(x, y)) / 2;
    };
  }

  /** Dark ridges where noise changes its sign. */
  private static DoubleBinaryOperator creases(Random random) {
    // with few ridges one may close to a 0
    Noise coarse = new Noise(random, Pick.between(8, 15, random));
    Noise fine = new Noise(random, Pick.between(4, 8, random));
    double width = Pick.between(0.05, 0.25, random);
    return (x, y) -> 1.1 - Math.abs(coarse.at(x, y) + 0.35 * fine.at(x, y)) / width;
  }

  /** Light that falls off, in the steps of a coarse camera. */
  private static DoubleBinaryOperator gradient(Random random) {
    double centreX = Pick.between(-20, 140, random);
    double centreY = random.nextBoolean() ? -40 : 160;
    double steps = Pick.integer(3, 40, random);
    Noise grain = new Noise(random, 1.5);
    double noisy = Pick.between(0, 0.3, random);
    return (x, y) -> {
      double away = Math.hypot(x - centreX, y - centreY) / 120;
      return Math.rint(steps * (away - 0.3)) / steps + noisy * grain.at(x, y);
    };
  }
}
