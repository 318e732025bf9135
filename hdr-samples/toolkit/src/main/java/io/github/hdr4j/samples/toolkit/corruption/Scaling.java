package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/**
 * A smaller digit in the same frame.
 *
 * @param factor of width and height; MNIST-C: 0.7
 */
record Scaling(double factor) implements Corruption {
  @Override
  public String name() {
    return "scale";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    return AffineWarp.aboutMiddle(1 / factor, 0, 0, 1 / factor).of(picture);
  }
}
