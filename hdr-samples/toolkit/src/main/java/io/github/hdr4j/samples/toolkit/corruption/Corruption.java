package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/** One thing that may happen to a picture of MNIST's form. Immutable and thread-safe. */
public interface Corruption {
  /**
   * What it is called in MNIST-C.
   *
   * @return lower-case words joined by underscores
   */
  String name();

  /**
   * Corrupts a picture.
   *
   * @param picture to corrupt; stays as it is
   * @param random where chance has a say; the same numbers give the same picture
   * @return the corrupted picture
   */
  MnistPicture of(MnistPicture picture, Random random);
}
