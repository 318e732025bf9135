package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/**
 * The grain of little light: each pixel counts photons, Poisson-distributed.
 *
 * @param photons that a pixel of full ink gets on average; MNIST-C: 3
 */
record ShotNoise(double photons) implements Corruption {
  @Override
  public String name() {
    return "shot_noise";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    return MnistPicture.drawn((x, y) -> poisson(picture.at(x, y) * photons, random) / photons);
  }

  /** Knuth's method ("The art of computer programming", volume 2, 3.4.1), good for small means. */
  private static int poisson(double mean, Random random) {
    double none = StrictMath.exp(-mean);
    int count = 0;
    for (double p = random.nextDouble(); p > none; p *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
