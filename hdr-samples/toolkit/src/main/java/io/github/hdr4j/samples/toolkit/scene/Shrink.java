package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/**
 * A camera or scanner of low resolution: whole blocks of pixels of an opaque surface become one.
 *
 * @param block pixels a side
 */
record Shrink(int block) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    Surface small = new Surface(below.width / block, below.height / block);
    return PerPixel.of(
        small,
        (x, y) -> {
          int i = y * small.width + x;
          small.opacity[i] = 1;
          for (int c = 0; c < Surface.COLOURS; c++) {
            small.colours[c][i] = mean(below.colours[c], below.width, x * block, y * block);
          }
        });
  }

  private float mean(float[] values, int width, int left, int top) {
    double sum = 0;
    for (int y = top; y < top + block; y++) {
      for (int x = left; x < left + block; x++) {
        sum += values[y * width + x];
      }
    }
    return (float) (sum / (block * block));
  }
}
