package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/**
 * A sheet that was folded: along each fold the two sides lie differently in the light.
 *
 * @param folds their number
 * @param step of the brightness at a fold, as a share
 */
record Creases(int folds, double step) implements Layer {
  private static final double FADES_WITHIN = 0.35;
  private static final double RIDGE = 1.6;

  @Override
  public Surface on(Surface below, Random random) {
    for (int fold = 0; fold < folds; fold++) {
      double angle = Math.PI * random.nextDouble();
      double across = StrictMath.cos(angle);
      double down = StrictMath.sin(angle);
      double centreX = below.width * (0.15 + 0.7 * random.nextDouble());
      double centreY = below.height * (0.15 + 0.7 * random.nextDouble());
      double strength = step * (random.nextBoolean() ? 1 : -1);
      double fading = FADES_WITHIN * below.shorter();
      PerPixel.of(
          below,
          (x, y) -> {
            double away = across * (x - centreX) + down * (y - centreY);
            double fade = Math.max(0, 1 - Math.abs(away) / fading);
            double ridge = Math.max(0, 1 - Math.abs(away) / RIDGE);
            below.light(x, y, 1 + strength * (Math.signum(away) * fade - ridge));
          });
    }
    return below;
  }
}
