package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Light that fades evenly from one side of the picture, any side, to the other.
 *
 * @param darkest what is left of the light at the far side, 0 to 1
 */
record ShadowGradient(double darkest) implements Transform {
  @Override
  public String name() {
    return "shadow";
  }

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    double angle = 2 * Math.PI * random.nextDouble();
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    double middleX = picture.getWidth() / 2.0;
    double middleY = picture.getHeight() / 2.0;
    double reach = Math.abs(across) * middleX + Math.abs(down) * middleY;
    Tone tone =
        (value, x, y) -> {
          double away = (across * (x - middleX) + down * (y - middleY)) / reach;
          return value * (1 - (1 - darkest) * (1 + away) / 2);
        };
    return tone.applied(picture);
  }
}
