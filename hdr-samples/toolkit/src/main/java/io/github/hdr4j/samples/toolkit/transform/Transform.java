package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Random;

/** One thing that may happen to a picture. Immutable and thread-safe; never changes the picture. */
public interface Transform {
  /**
   * What it is called in tables and on the command line.
   *
   * @return letters, digits, {@code +}, {@code -} and points
   */
  String name();

  /**
   * Does it.
   *
   * @param picture upright, of any type
   * @param random where chance has a say; the same numbers give the same rendition
   * @return what is then handed to a recogniser
   */
  Rendition of(BufferedImage picture, Random random);
}
