package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Arrays;
import java.util.Random;

/**
 * Random clouds: heights grown by the diamond-square method (Fournier, Fussell and Carpenter 1982,
 * "Computer rendering of stochastic models") on a square whose opposite sides meet.
 */
final class PlasmaFractal {
  private static final int SIZE = 256;

  private final double[] heights = new double[SIZE * SIZE];
  private final Random random;

  private PlasmaFractal(Random random) {
    this.random = random;
  }

  /**
   * Grows clouds.
   *
   * @param decay above 1, the larger the smoother. The deviation from the mean of the neighbours
   *     falls by its square from one step to the next finer one, as in MNIST-C
   */
  static PlasmaFractal grown(double decay, Random random) {
    PlasmaFractal clouds = new PlasmaFractal(random);
    double deviation = 1;
    for (int step = SIZE; step >= 2; step /= 2) {
      clouds.refine(step, deviation);
      deviation /= decay * decay;
    }
    clouds.stretch();
    return clouds;
  }

  /** The density at a pixel, 0 to 1; both ends are reached somewhere. */
  double at(int x, int y) {
    return heights[index(x, y)];
  }

  private void refine(int step, double deviation) {
    int half = step / 2;
    for (int y = 0; y < SIZE; y += step) {
      for (int x = 0; x < SIZE; x += step) {
        double corners = at(x, y) + at(x + step, y) + at(x, y + step) + at(x + step, y + step);
        set(x + half, y + half, corners, deviation);
      }
    }
    for (int y = 0; y < SIZE; y += step) {
      for (int x = 0; x < SIZE; x += step) {
        double besides = at(x, y) + at(x + step, y);
        set(x + half, y, besides + at(x + half, y - half) + at(x + half, y + half), deviation);
        double ends = at(x, y) + at(x, y + step);
        set(x, y + half, ends + at(x - half, y + half) + at(x + half, y + half), deviation);
      }
    }
  }

  private void set(int x, int y, double fourNeighbours, double deviation) {
    heights[index(x, y)] = fourNeighbours / 4 + deviation * (2 * random.nextDouble() - 1);
  }

  private static int index(int x, int y) {
    return Math.floorMod(y, SIZE) * SIZE + Math.floorMod(x, SIZE);
  }

  private void stretch() {
    double least = Arrays.stream(heights).min().orElseThrow();
    double most = Arrays.stream(heights).max().orElseThrow();
    Arrays.setAll(heights, i -> (heights[i] - least) / (most - least));
  }
}
