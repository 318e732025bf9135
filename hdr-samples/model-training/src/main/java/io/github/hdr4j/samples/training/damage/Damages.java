package io.github.hdr4j.samples.training.damage;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;

/** Damaged pictures of digits. */
public final class Damages {
  private static final List<Damage> ALL =
      List.of(
          new SaltAndPepper(),
          new Grain(),
          // three times: the only damage of which a seventh was still misread when each came once
          new InvertedBands(),
          new InvertedBands(),
          new InvertedBands(),
          new Outline(),
          new ThrownLine(),
          new Spatter(),
          new Fog(),
          new Smear(),
          new FrostedGlass());

  private static final double TWO = 0.1;

  private Damages() {}

  /**
   * Damages a digit in one way, now and then in two.
   *
   * @param ink 784 values, row by row, 0 (paper) to 1 (ink); stays as it is
   * @param random source of all chance
   * @return a gray picture of 28 × 28 pixels, the digit light on dark
   */
  public static BufferedImage picture(float[] ink, SplittableRandom random) {
    float[] light = any(random).of(ink, random);
    if (random.nextDouble() < TWO) {
      light = any(random).of(light, random);
    }
    return picture(light);
  }

  static List<Damage> all() {
    return ALL;
  }

  private static Damage any(SplittableRandom random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  static BufferedImage picture(float[] light) {
    BufferedImage picture = new BufferedImage(Light.SIDE, Light.SIDE, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < light.length; i++) {
      int gray = Math.round(255 * Math.max(0, Math.min(1, light[i])));
      picture.getRaster().setSample(i % Light.SIDE, i / Light.SIDE, 0, gray);
    }
    return picture;
  }
}
