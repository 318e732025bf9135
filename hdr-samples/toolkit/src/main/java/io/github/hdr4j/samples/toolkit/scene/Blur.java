package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.transform.Gaussian;
import java.util.Random;

/**
 * A lens out of focus, or that of any camera.
 *
 * @param deviation of the Gaussian in pixels
 */
record Blur(double deviation) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    Surface blurred = new Surface(below.width, below.height);
    Gaussian gaussian = new Gaussian(deviation);
    System.arraycopy(below.opacity, 0, blurred.opacity, 0, below.opacity.length);
    for (int c = 0; c < Surface.COLOURS; c++) {
      float[] smooth = gaussian.smooth(below.colours[c], below.width, below.height);
      System.arraycopy(smooth, 0, blurred.colours[c], 0, smooth.length);
    }
    return blurred;
  }
}
