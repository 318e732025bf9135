package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/**
 * Salt and pepper: some pixels turn fully light or fully dark, half of them each. Of these, those
 * that were so already look as before.
 *
 * @param share of the pixels that are hit, 0 to 1; MNIST-C: 0.17
 */
record ImpulseNoise(double share) implements Corruption {
  @Override
  public String name() {
    return "impulse_noise";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    return MnistPicture.drawn(
        (x, y) -> {
          boolean hit = random.nextDouble() < share;
          double impulse = random.nextBoolean() ? 1 : 0;
          return hit ? impulse : picture.at(x, y);
        });
  }
}
