package io.github.hdr4j.samples.toolkit.scene;

import java.util.Random;

/** One thing that makes a picture what it is: a sheet, print, light, or the camera. Immutable. */
interface Layer {
  /**
   * Adds itself.
   *
   * @param below what lies there already; may be changed
   * @param random chooses among its forms; the same numbers give the same result
   * @return the surface below, or one that takes its place
   */
  Surface on(Surface below, Random random);
}
