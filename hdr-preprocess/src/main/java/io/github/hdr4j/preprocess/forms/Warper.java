package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.LuminanceMap;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Cuts areas out of a picture, straightened. Where the result is coarser than the picture, each of
 * its pixels is the mean of what it covers; where it is finer, values are interpolated.
 */
final class Warper {
  /** Samples a side and pixel, at most. */
  private static final int MOST_SAMPLES = 8;

  private final LuminanceMap map;
  private final Sampler sampler;

  Warper(LuminanceMap map) {
    this.map = map;
    sampler = Sampler.of(map);
  }

  /**
   * Cuts an area out.
   *
   * @param width of the result, pixels
   * @param height of the result, pixels
   * @param toPicture maps places of the result to the picture
   * @return a gray picture, white beyond the picture's edges
   */
  BufferedImage cut(int width, int height, Homography toPicture) {
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] pixels = ((DataBufferByte) result.getRaster().getDataBuffer()).getData();
    int across = samples(toPicture, width, height, 1, 0);
    int down = samples(toPicture, width, height, 0, 1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double sum = 0;
        for (int v = 0; v < down; v++) {
          for (int u = 0; u < across; u++) {
            Point place =
                toPicture
                    .apply(new Point(x + (u + 0.5) / across, y + (v + 0.5) / down))
                    .scaled(1 / map.scaleX(), 1 / map.scaleY());
            sum += sampler.contains(place) ? sampler.at(place) : 255;
          }
        }
        pixels[y * width + x] = (byte) Math.round(sum / (across * down));
      }
    }
    return result;
  }

  /** Enough samples to touch each pixel of the map that a pixel in the middle covers. */
  private int samples(Homography toPicture, int width, int height, int dx, int dy) {
    Point middle = new Point(width / 2.0, height / 2.0);
    Point step =
        toPicture
            .apply(middle.plus(new Point(dx, dy)))
            .minus(toPicture.apply(middle))
            .scaled(1 / map.scaleX(), 1 / map.scaleY());
    return Math.max(1, Math.min(MOST_SAMPLES, (int) Math.ceil(step.length())));
  }
}
