package io.github.hdr4j.preprocess.augment;

import java.util.random.RandomGenerator;

/** A random field of displacements, to be drawn with by {@link Warp}. */
public interface Deformation {

  /**
   * Adds one random field to what is already there.
   *
   * @param dx 784 displacements to the right, in pixels, row-major: the changed digit shows at each
   *     pixel what the digit has at that pixel plus displacement
   * @param dy 784 displacements downwards, likewise
   * @param random source of all chance; its state moves on
   */
  void addTo(float[] dx, float[] dy, RandomGenerator random);
}
