package io.github.hdr4j.samples.toolkit.corruption;

import io.github.hdr4j.samples.toolkit.transform.Gaussian;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/**
 * A picture as MNIST has them: 28 × 28 values of light, 0.0 (the dark ground) to 1.0 (full ink), x
 * to the right and y downwards. Immutable and thread-safe.
 */
public final class MnistPicture {
  /** Pixels a side. */
  public static final int SIZE = 28;

  private static final int WHITE = 255;

  private final float[] light;

  private MnistPicture(float[] light) {
    this.light = light;
  }

  /** The light at each pixel. */
  @FunctionalInterface
  interface Light {
    /** May exceed 0 … 1; what does is cut off. */
    double at(int x, int y);
  }

  /**
   * Reads the gray levels of a picture.
   *
   * @param image 28 × 28 pixels of type {@link BufferedImage#TYPE_BYTE_GRAY}; stays as it is
   * @return its levels divided by 255
   * @throws IllegalArgumentException if it has another size or type
   */
  public static MnistPicture of(BufferedImage image) {
    if (image.getWidth() != SIZE
        || image.getHeight() != SIZE
        || image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      throw new IllegalArgumentException(
          "MNIST's pictures are 28 x 28 pixels of 8-bit gray; this one has %d x %d of type %d"
              .formatted(image.getWidth(), image.getHeight(), image.getType()));
    }
    return drawn((x, y) -> image.getRaster().getSample(x, y, 0) / (double) WHITE);
  }

  static MnistPicture drawn(Light source) {
    float[] light = new float[SIZE * SIZE];
    for (int i = 0; i < light.length; i++) {
      light[i] = (float) Math.max(0, Math.min(1, source.at(i % SIZE, i / SIZE)));
    }
    return new MnistPicture(light);
  }

  /** From 784 values, row by row; those beyond 0 … 1 are cut off. */
  static MnistPicture of(float[] values) {
    return drawn((x, y) -> values[y * SIZE + x]);
  }

  /**
   * The light at a pixel.
   *
   * @param x column, 0 to 27
   * @param y row, 0 to 27
   * @return 0.0 (dark) to 1.0 (full ink)
   */
  public float at(int x, int y) {
    return light[y * SIZE + x];
  }

  /** The light at a pixel; beyond the edge that at the nearest pixel. */
  float nearest(int x, int y) {
    return at(Math.max(0, Math.min(SIZE - 1, x)), Math.max(0, Math.min(SIZE - 1, y)));
  }

  /** The light at a pixel; beyond the edge it is dark. */
  float orDark(int x, int y) {
    return x >= 0 && y >= 0 && x < SIZE && y < SIZE ? at(x, y) : 0;
  }

  MnistPicture smoothed(Gaussian gaussian) {
    return new MnistPicture(gaussian.smooth(light, SIZE, SIZE));
  }

  /** The 784 values row by row, owned by the caller. */
  float[] toArray() {
    return light.clone();
  }

  /** The mean of all pixels, 0 to 1. */
  double mean() {
    double sum = 0;
    for (float value : light) {
      sum += value;
    }
    return sum / light.length;
  }

  /**
   * The picture with its levels rounded to 0 … 255.
   *
   * @return a new image of type {@link BufferedImage#TYPE_BYTE_GRAY}
   */
  public BufferedImage image() {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
    WritableRaster raster = image.getRaster();
    for (int i = 0; i < light.length; i++) {
      raster.setSample(i % SIZE, i / SIZE, 0, Math.round(WHITE * light[i]));
    }
    return image;
  }
}
