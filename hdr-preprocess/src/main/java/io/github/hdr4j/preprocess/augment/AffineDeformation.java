package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * A random rotation, horizontal shear, scaling (each axis on its own) and translation about the
 * middle of the picture, each uniform within its bounds.
 *
 * @param degrees greatest rotation either way, 0 to 180
 * @param shear greatest horizontal shift per pixel of height either way, 0 to 1
 * @param scale greatest relative growth or shrinking of width and height, 0 to 0.9
 * @param pixels greatest move either way along both axes, 0 to 28
 */
public record AffineDeformation(double degrees, double shear, double scale, double pixels)
    implements Deformation {

  private static final double MIDDLE = (Grid.SIDE - 1) / 2.0;

  /**
   * Checks the bounds.
   *
   * @param degrees greatest rotation either way, 0 to 180
   * @param shear greatest horizontal shift per pixel of height either way, 0 to 1
   * @param scale greatest relative growth or shrinking of width and height, 0 to 0.9
   * @param pixels greatest move either way along both axes, 0 to 28
   * @throws IllegalArgumentException if a bound is outside its range
   */
  public AffineDeformation {
    Check.range("degrees", degrees, 0, 180);
    Check.range("shear", shear, 0, 1);
    Check.range("scale", scale, 0, 0.9);
    Check.range("pixels", pixels, 0, Grid.SIDE);
  }

  @Override
  public void addTo(float[] dx, float[] dy, RandomGenerator random) {
    double angle = Math.toRadians(either(random, degrees));
    double slant = either(random, shear);
    double width = 1 + either(random, scale);
    double height = 1 + either(random, scale);
    double right = either(random, pixels);
    double down = either(random, pixels);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    for (int y = 0; y < Grid.SIDE; y++) {
      for (int x = 0; x < Grid.SIDE; x++) {
        double u = x - MIDDLE - right;
        double v = y - MIDDLE - down;
        double turnedX = cos * u + sin * v;
        double turnedY = (cos * v - sin * u) / height;
        double sourceX = (turnedX + slant * turnedY) / width;
        dx[y * Grid.SIDE + x] += (float) (sourceX + MIDDLE - x);
        dy[y * Grid.SIDE + x] += (float) (turnedY + MIDDLE - y);
      }
    }
  }

  private static double either(RandomGenerator random, double bound) {
    return (2 * random.nextDouble() - 1) * bound;
  }
}
