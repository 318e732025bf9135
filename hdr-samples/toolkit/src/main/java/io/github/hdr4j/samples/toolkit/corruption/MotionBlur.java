package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/**
 * A camera that moves more and more slowly: each pixel sees what lies on one side of it, along a
 * line, weighted by half a Gaussian. MNIST-C leaves that to ImageMagick.
 *
 * @param radius half the length of the line in pixels; MNIST-C: 10
 * @param deviation of the Gaussian in pixels; MNIST-C: 3
 * @param mostDegrees by which the line may be off the horizontal; MNIST-C: 45
 */
record MotionBlur(int radius, double deviation, double mostDegrees) implements Corruption {
  @Override
  public String name() {
    return "motion_blur";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    double angle = StrictMath.toRadians(mostDegrees * (2 * random.nextDouble() - 1));
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    double[] weights = weights();
    return MnistPicture.drawn(
        (x, y) -> {
          double sum = 0;
          for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * picture.nearest(x + pixels(i * across), y + pixels(i * down));
          }
          return sum;
        });
  }

  private double[] weights() {
    double[] weights = new double[2 * radius + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(-i * i / (2 * deviation * deviation));
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  private static int pixels(double way) {
    return (int) Math.ceil(way - 0.5);
  }
}
