package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import java.awt.geom.Path2D;
import java.util.Random;

/** Drops and smears of ink, with and without splashes; wider than high, for a high one is a 1. */
final class Blots implements NonDigit {
  private static final int CORNERS = 72;
  private static final int MOST_WAVES = 7;

  @Override
  public String name() {
    return "blot";
  }

  @Override
  public Sheet draw(Random random) {
    Sheet sheet = new Sheet(TrainingHand.SIDE, TrainingHand.SIDE);
    double size = Pick.between(14, 36, random);
    double centre = TrainingHand.SIDE / 2.0;
    sheet.fill(blot(centre, centre, size, Pick.between(0.35, 1, random), random));
    if (random.nextBoolean()) {
      for (int i = 0; i < Pick.integer(2, 14, random); i++) {
        double angle = 2 * Math.PI * random.nextDouble();
        double away = Pick.between(0.9, 1.5, random) * size;
        double x = centre + away * StrictMath.cos(angle);
        double y = centre + away * StrictMath.sin(angle);
        sheet.fill(blot(x, y, Pick.between(1, 7, random), 1, random));
      }
    }
    return sheet;
  }

  /** A star-shaped outline: a circle whose radius goes up and down a few times. */
  private static Path2D blot(double x, double y, double size, double flat, Random random) {
    double[] strength = new double[MOST_WAVES];
    double[] phase = new double[MOST_WAVES];
    for (int wave = 1; wave < MOST_WAVES; wave++) {
      strength[wave] = Pick.between(0, 0.35, random) / StrictMath.sqrt(wave);
      phase[wave] = 2 * Math.PI * random.nextDouble();
    }
    Path2D outline = new Path2D.Double();
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      double radius = 1;
      for (int wave = 1; wave < MOST_WAVES; wave++) {
        radius += strength[wave] * StrictMath.sin(wave * angle + phase[wave]);
      }
      radius = size * Math.max(0.2, radius);
      double right = x + radius * StrictMath.cos(angle);
      double down = y + flat * radius * StrictMath.sin(angle);
      if (i == 0) {
        outline.moveTo(right, down);
      } else {
        outline.lineTo(right, down);
      }
    }
    outline.closePath();
    return outline;
  }
}
