package io.github.hdr4j.samples.toolkit.transform;

import io.github.hdr4j.ImageLimits;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Another resolution: area averaging to fewer pixels, bicubic interpolation to more. A picture that
 * would exceed a limit is enlarged up to that limit.
 *
 * @param factor of width and height
 * @param mostPixels limit of width times height
 */
record Scaling(double factor, long mostPixels) implements Transform {
  /** Within the pixels that the library decodes unless it is told otherwise. */
  static Scaling by(double factor) {
    return new Scaling(factor, ImageLimits.defaults().maxPixels());
  }

  @Override
  public String name() {
    return "scale" + (factor == Math.rint(factor) ? "" + (int) factor : "" + factor);
  }

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    BufferedImage source = Rgb.of(picture);
    double pixels = (double) source.getWidth() * source.getHeight();
    double most = Math.sqrt(mostPixels / pixels);
    int width = Math.max(1, (int) (source.getWidth() * Math.min(factor, most)));
    int height = Math.max(1, (int) (source.getHeight() * Math.min(factor, most)));
    BufferedImage scaled = new BufferedImage(width, height, source.getType());
    Graphics2D graphics = scaled.createGraphics();
    if (factor < 1) {
      Image averaged = source.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
      graphics.drawImage(averaged, 0, 0, null);
    } else {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      graphics.drawImage(source, 0, 0, width, height, null);
    }
    graphics.dispose();
    return new Rendition.Pixels(scaled);
  }
}
