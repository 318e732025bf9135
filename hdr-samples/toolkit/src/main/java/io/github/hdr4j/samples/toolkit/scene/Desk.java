package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Noise;
import java.util.Random;

/**
 * The page ends inside the picture, and the desk below it shows along one side.
 *
 * @param share of the picture that the desk takes at most
 */
record Desk(double share) implements Layer {
  private static final int[] WOODS = {0x5a3b22, 0x3a2a20, 0x7b5a3a, 0x2b2d31};
  private static final double MOST_TILT = 0.06;
  private static final double SHADOW = 0.12;

  @Override
  public Surface on(Surface below, Random random) {
    int wood = WOODS[random.nextInt(WOODS.length)];
    int side = random.nextInt(4);
    double tilt = MOST_TILT * (2 * random.nextDouble() - 1);
    double depth = share * (0.5 + 0.5 * random.nextDouble()) * below.shorter();
    Noise grain = new Noise(random, 14);
    return PerPixel.of(
        below,
        (x, y) -> {
          double inside =
              switch (side) {
                case 0 -> x + tilt * y;
                case 1 -> y + tilt * x;
                case 2 -> below.width - 1 - x + tilt * y;
                default -> below.height - 1 - y + tilt * x;
              };
          double page = Math.max(0, Math.min(1, inside - depth + 0.5));
          below.cover(x, y, wood, 1 - page);
          if (page == 0) {
            // Stretched along the edge, as the grain of wood is.
            double along = side % 2 == 0 ? grain.at(4.0 * x, y / 3.0) : grain.at(x / 3.0, 4.0 * y);
            double shade = SHADOW * Math.max(0, 1 - (depth - inside) / (0.5 * depth));
            below.light(x, y, (1 - shade) * (1 + 0.12 * along));
          }
        });
  }
}
