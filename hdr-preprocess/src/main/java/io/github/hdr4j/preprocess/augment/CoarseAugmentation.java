package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * A coarse scan: the digit averaged onto a grid of fewer cells, each turned wholly to ink or to
 * background, and smoothly enlarged again. Scanners of forms and fax machines deliver such digits.
 * Strokes too fine for the grid are left as they are.
 *
 * @param fewest cells a side of the coarsest grid, 8 to 28
 */
public record CoarseAugmentation(int fewest) implements Augmentation {
  /** Samples of a cell along each axis. */
  private static final int SAMPLES = 3;

  private static final double LEAST_INK_LEFT = 0.5;
  private static final double LEAST_THRESHOLD = 0.3;
  private static final double THRESHOLDS = 0.25;

  /**
   * Checks the bound.
   *
   * @param fewest cells a side of the coarsest grid, 8 to 28
   * @throws IllegalArgumentException if it is not 8 to 28
   */
  public CoarseAugmentation {
    Check.range("fewest", fewest, 8, Grid.SIDE);
  }

  @Override
  public float[] apply(float[] ink, RandomGenerator random) {
    Check.digit(ink);
    int cells = fewest + random.nextInt(Grid.SIDE - fewest + 1);
    double threshold = LEAST_THRESHOLD + THRESHOLDS * random.nextDouble();
    float[] coarse = binary(ink, cells, threshold);
    float[] result = new float[Grid.SIZE];
    for (int y = 0; y < Grid.SIDE; y++) {
      for (int x = 0; x < Grid.SIDE; x++) {
        result[y * Grid.SIDE + x] = enlarged(coarse, cells, x, y);
      }
    }
    return Grid.sum(result) < LEAST_INK_LEFT * Grid.sum(ink) ? ink : result;
  }

  private static float[] binary(float[] ink, int cells, double threshold) {
    float[] coarse = new float[cells * cells];
    float cell = (float) Grid.SIDE / cells;
    for (int y = 0; y < cells; y++) {
      for (int x = 0; x < cells; x++) {
        float sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
          float v = y + (i + 0.5f) / SAMPLES;
          for (int j = 0; j < SAMPLES; j++) {
            float u = x + (j + 0.5f) / SAMPLES;
            sum += Grid.sample(ink, u * cell - 0.5f, v * cell - 0.5f);
          }
        }
        coarse[y * cells + x] = sum >= threshold * SAMPLES * SAMPLES ? 1 : 0;
      }
    }
    return coarse;
  }

  private static float enlarged(float[] coarse, int cells, int x, int y) {
    float u = place(x, cells);
    float v = place(y, cells);
    int left = Math.min((int) u, cells - 2);
    int top = Math.min((int) v, cells - 2);
    int at = top * cells + left;
    float upper = coarse[at] + (u - left) * (coarse[at + 1] - coarse[at]);
    float lower = coarse[at + cells] + (u - left) * (coarse[at + cells + 1] - coarse[at + cells]);
    return upper + (v - top) * (lower - upper);
  }

  private static float place(int index, int cells) {
    float place = (index + 0.5f) * cells / Grid.SIDE - 0.5f;
    return Math.max(0, Math.min(cells - 1, place));
  }
}
