package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Noise;
import java.util.Random;

/**
 * Fibres, stains, smears: a sheet is not equally bright everywhere.
 *
 * @param scale size of the spots in pixels
 * @param amount largest deviation as a share of the brightness
 */
record Texture(double scale, double amount) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    Noise noise = new Noise(random, scale);
    return PerPixel.of(below, (x, y) -> below.light(x, y, 1 + amount * noise.at(x, y)));
  }
}
