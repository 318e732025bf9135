package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/**
 * Elastic bending (P. Simard, D. Steinkraus and J. Platt, "Best practices for convolutional neural
 * networks applied to visual document analysis", ICDAR 2003): uniform noise smoothed by a Gaussian,
 * scaled to a strength that is itself random.
 *
 * @param sigma standard deviation of the Gaussian in pixels, 1 to 8; smaller bends more locally
 * @param strength greatest root mean square of the displacements in pixels, 0 to 4
 */
public record ElasticDeformation(double sigma, double strength) implements Deformation {

  /**
   * Checks the bounds.
   *
   * @param sigma standard deviation of the Gaussian in pixels, 1 to 8; smaller bends more locally
   * @param strength greatest root mean square of the displacements in pixels, 0 to 4
   * @throws IllegalArgumentException if a bound is outside its range
   */
  public ElasticDeformation {
    Check.range("sigma", sigma, 1, 8);
    Check.range("strength", strength, 0, 4);
  }

  @Override
  public void addTo(float[] dx, float[] dy, RandomGenerator random) {
    double amount = random.nextDouble() * strength;
    float[] kernel = kernel();
    addField(dx, amount, kernel, random);
    addField(dy, amount, kernel, random);
  }

  private static void addField(
      float[] field, double amount, float[] kernel, RandomGenerator random) {
    float[] noise = new float[Grid.SIZE];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = 2 * random.nextFloat() - 1;
    }
    float[] smooth = smoothAndTranspose(smoothAndTranspose(noise, kernel), kernel);
    double squares = 0;
    for (float value : smooth) {
      squares += (double) value * value;
    }
    // the noise is never all zero, so neither is the sum
    float factor = (float) (amount / Math.sqrt(squares / smooth.length));
    for (int i = 0; i < field.length; i++) {
      field[i] += factor * smooth[i];
    }
  }

  /** Smooths along rows and transposes: twice, it has smoothed both ways and turned nothing. */
  private static float[] smoothAndTranspose(float[] field, float[] kernel) {
    int radius = kernel.length / 2;
    float[] result = new float[field.length];
    for (int y = 0; y < Grid.SIDE; y++) {
      for (int x = 0; x < Grid.SIDE; x++) {
        float sum = 0;
        int from = Math.max(0, x - radius);
        int to = Math.min(Grid.SIDE - 1, x + radius);
        for (int i = from; i <= to; i++) {
          sum += kernel[i - x + radius] * field[y * Grid.SIDE + i];
        }
        result[x * Grid.SIDE + y] = sum;
      }
    }
    return result;
  }

  private float[] kernel() {
    int radius = (int) Math.ceil(2 * sigma);
    float[] kernel = new float[2 * radius + 1];
    for (int i = 0; i < kernel.length; i++) {
      double distance = (i - radius) / sigma;
      kernel[i] = (float) Math.exp(-distance * distance / 2);
    }
    return kernel;
  }
}
