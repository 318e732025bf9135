package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/**
 * A turn to either side.
 *
 * @param angle in radians; MNIST-C: 0.4
 */
record Rotation(double angle) implements Corruption {
  @Override
  public String name() {
    return "rotate";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    double cosine = StrictMath.cos(angle);
    double sine = random.nextBoolean() ? StrictMath.sin(angle) : -StrictMath.sin(angle);
    return AffineWarp.aboutMiddle(cosine, -sine, sine, cosine).of(picture);
  }
}
