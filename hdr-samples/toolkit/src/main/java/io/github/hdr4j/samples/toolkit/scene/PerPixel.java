package io.github.hdr4j.samples.toolkit.scene;

/** What a layer does to each pixel. */
@FunctionalInterface
interface PerPixel {
  void at(int x, int y);

  /** Does it to every pixel, row by row. */
  static Surface of(Surface surface, PerPixel change) {
    for (int y = 0; y < surface.height; y++) {
      for (int x = 0; x < surface.width; x++) {
        change.at(x, y);
      }
    }
    return surface;
  }
}
