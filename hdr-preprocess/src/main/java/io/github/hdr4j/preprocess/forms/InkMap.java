package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.ContrastMap;
import java.awt.image.BufferedImage;

/**
 * How much darker than its paper each pixel of a straightened field is; print can be erased from
 * it. Not thread-safe.
 */
final class InkMap {
  final int width;
  final int height;
  private final float[] values;

  private InkMap(int width, int height, float[] values) {
    this.width = width;
    this.height = height;
    this.values = values;
  }

  /**
   * Reads a cut.
   *
   * @param radius half the width of the widest stroke and line, in pixels
   */
  static InkMap of(BufferedImage image, int radius) {
    ContrastMap map = ContrastMap.nearby(image, radius);
    float[] values = new float[map.width() * map.height()];
    for (int i = 0; i < values.length; i++) {
      values[i] = map.contrast(i % map.width(), i / map.width());
    }
    return new InkMap(map.width(), map.height(), values);
  }

  /** The contrast of a pixel, 0 outside the map. */
  float at(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x];
  }

  float at(int index) {
    return values[index];
  }

  void erase(int x, int y) {
    if (x >= 0 && y >= 0 && x < width && y < height) {
      values[y * width + x] = 0;
    }
  }

  int pixels() {
    return values.length;
  }
}
