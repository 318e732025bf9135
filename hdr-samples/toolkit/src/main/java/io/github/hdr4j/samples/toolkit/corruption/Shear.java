package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/**
 * Writing that leans to either side. As in the scikit-image of that time, upright lines are turned
 * and level ones are not, so that it also grows taller, by 1/cos of the angle.
 *
 * @param angle by which upright lines are turned in the original, in radians; MNIST-C: 0.4
 */
record Shear(double angle) implements Corruption {
  @Override
  public String name() {
    return "shear";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    double signed = random.nextBoolean() ? angle : -angle;
    return AffineWarp.aboutMiddle(1, -StrictMath.sin(signed), 0, StrictMath.cos(signed))
        .of(picture);
  }
}
