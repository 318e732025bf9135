package io.github.hdr4j.samples.toolkit.transform;

/**
 * Smoothing with a Gaussian, cut off at three standard deviations. Beyond its edge a plane
 * continues as at the edge. Immutable and thread-safe.
 */
public final class Gaussian {
  private static final int CUT_OFF = 3;

  private final double[] weights;

  /**
   * Prepares to smooth.
   *
   * @param deviation standard deviation in pixels, above 0
   */
  public Gaussian(double deviation) {
    int radius = Math.max(1, (int) Math.ceil(CUT_OFF * deviation));
    weights = new double[2 * radius + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double away = (i - radius) / deviation;
      weights[i] = StrictMath.exp(-away * away / 2);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
  }

  /**
   * Smooths a plane.
   *
   * @param values row by row; not changed
   * @param width of the plane
   * @param height of the plane
   * @return the smoothed values
   */
  public float[] smooth(float[] values, int width, int height) {
    float[] across = new float[values.length];
    for (int y = 0; y < height; y++) {
      line(values, across, y * width, 1, width);
    }
    return smoothColumns(across, width, height);
  }

  /**
   * Smooths each column of a plane by itself.
   *
   * @param values row by row; not changed
   * @param width of the plane
   * @param height of the plane
   * @return the smoothed values
   */
  public float[] smoothColumns(float[] values, int width, int height) {
    float[] result = new float[values.length];
    for (int x = 0; x < width; x++) {
      line(values, result, x, width, height);
    }
    return result;
  }

  private void line(float[] from, float[] to, int offset, int stride, int length) {
    int radius = weights.length / 2;
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int k = -radius; k <= radius; k++) {
        int at = Math.max(0, Math.min(length - 1, i + k));
        sum += weights[k + radius] * from[offset + at * stride];
      }
      to[offset + i * stride] = (float) sum;
    }
  }
}
