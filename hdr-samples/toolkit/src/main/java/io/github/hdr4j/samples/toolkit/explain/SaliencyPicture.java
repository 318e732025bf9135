package io.github.hdr4j.samples.toolkit.explain;

import io.github.hdr4j.DigitTensor;
import java.awt.Color;
import java.awt.image.BufferedImage;

/**
 * Draws a {@link Saliency} on its ink: blue where the ink speaks for the best digit, red where it
 * speaks against it, gray where it makes no difference. The colours are the ends of ColorBrewer's
 * RdBu (Harrower and Brewer 2003), which colour-blind people can tell apart.
 */
public final class SaliencyPicture {
  /** Ink that speaks for the best digit. */
  public static final Color FOR = new Color(0x21, 0x66, 0xac);

  /** Ink that speaks against it. */
  public static final Color AGAINST = new Color(0xb2, 0x18, 0x2b);

  /** Ink that makes no difference. */
  public static final Color NEITHER = new Color(0xb0, 0xb0, 0xb0);

  /** Drops below this many log-odds stay pale, or ink that hardly matters would look decisive. */
  private static final double LEAST_FULL_COLOUR = 1;

  private SaliencyPicture() {}

  /**
   * Draws the picture. The strongest drop has full colour, and the others in proportion.
   *
   * @param saliency whose tensor's ink is drawn, on white
   * @param scale pixels a side for each pixel of the tensor, 1 or more
   * @return an RGB picture of 28 × scale pixels a side, owned by the caller
   */
  public static BufferedImage draw(Saliency saliency, int scale) {
    double full = Math.max(LEAST_FULL_COLOUR, Math.max(saliency.highest(), -saliency.lowest()));
    int size = DigitTensor.SIZE * scale;
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        double weight = saliency.drop(x / scale, y / scale) / full;
        Color ink = mix(NEITHER, weight > 0 ? FOR : AGAINST, Math.abs(weight));
        // The root keeps the pale rims of thin strokes in sight.
        Color shown = mix(Color.WHITE, ink, Math.sqrt(saliency.tensor().ink(x / scale, y / scale)));
        picture.setRGB(x, y, shown.getRGB());
      }
    }
    return picture;
  }

  private static Color mix(Color from, Color to, double share) {
    return new Color(
        mix(from.getRed(), to.getRed(), share),
        mix(from.getGreen(), to.getGreen(), share),
        mix(from.getBlue(), to.getBlue(), share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + share * (to - from));
  }
}
