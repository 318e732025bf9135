package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/**
 * Two light margins with dark ink around a dark stripe with light ink: the columns on the left and
 * on the right are inverted.
 *
 * @param margin columns on either side; MNIST-C: 7
 */
record Stripe(int margin) implements Corruption {
  @Override
  public String name() {
    return "stripe";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    return MnistPicture.drawn(
        (x, y) -> {
          boolean inverted = x < margin || x >= MnistPicture.SIZE - margin;
          return inverted ? 1 - picture.at(x, y) : picture.at(x, y);
        });
  }
}
