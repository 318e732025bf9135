package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/**
 * Light over everything: added to the V of HSV, which is a gray pixel's level.
 *
 * @param added 0 to 1; MNIST-C: 0.5
 */
record Brightness(double added) implements Corruption {
  @Override
  public String name() {
    return "brightness";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    return MnistPicture.drawn((x, y) -> picture.at(x, y) + added);
  }
}
