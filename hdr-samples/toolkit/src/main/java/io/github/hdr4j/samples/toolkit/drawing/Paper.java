package io.github.hdr4j.samples.toolkit.drawing;

import java.awt.image.BufferedImage;
import java.util.Random;

/** A sheet of paper in the light of a room, and what ink looks like on it. */
final class Paper {
  private static final double[] WHITE = {246, 243, 234};
  private static final double[] BLUE_BLACK = {38, 48, 92};

  /** How much of the light the far corner gets. */
  private static final double DIMMEST = 0.90;

  private static final double FIBRES = 0.012;
  private static final double STAINS = 0.012;

  /** Ink lets the paper shine through, unevenly. */
  private static final double OPACITY = 0.90;

  private static final double MOTTLING = 0.08;

  private final Random random;
  private final Noise stains;
  private final Noise fibres;
  private final Noise mottling;

  Paper(Random random) {
    this.random = random;
    this.stains = new Noise(random, 90);
    this.fibres = new Noise(random, 3);
    this.mottling = new Noise(random, 5);
  }

  /** Looks at the inked sheet. */
  BufferedImage picture(Ink ink, int size) {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        picture.setRGB(x, y, colour(ink.at(x, y), x, y, size));
      }
    }
    return picture;
  }

  private int colour(double ink, int x, int y, int size) {
    double away = (x + y) / (2.0 * size);
    double light =
        1
            - (1 - DIMMEST) * away
            + STAINS * stains.at(x, y)
            + FIBRES * fibres.at(x, y)
            + FIBRES / 2 * random.nextGaussian();
    double cover = ink * (OPACITY + MOTTLING * mottling.at(x, y));
    int rgb = 0;
    for (int channel = 0; channel < WHITE.length; channel++) {
      double value = (WHITE[channel] * (1 - cover) + BLUE_BLACK[channel] * cover) * light;
      rgb = rgb << 8 | (int) Math.max(0, Math.min(255, Math.rint(value)));
    }
    return rgb;
  }
}
