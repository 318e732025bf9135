package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/**
 * A digit off the middle, towards any corner.
 *
 * @param pixels to the left or to the right, and as many up or down; MNIST-C: 3
 */
record Translation(int pixels) implements Corruption {
  @Override
  public String name() {
    return "translate";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    int across = random.nextBoolean() ? pixels : -pixels;
    int down = random.nextBoolean() ? pixels : -pixels;
    return new AffineWarp(1, 0, 0, 1, across, down).of(picture);
  }
}
