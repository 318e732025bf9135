package io.github.hdr4j.preprocess;

import io.github.hdr4j.Polarity;

/** Where the preparation shows what it does. Preparing and tracing are the same code. */
interface StageSink {
  /** Looks away. */
  StageSink NONE = new StageSink() {};

  /** Luminance at working size, 0 to 255. */
  default void luminance(Plane luminance) {}

  /** The polarity that was found. */
  default void polarity(Polarity polarity) {}

  /** Luminance of the paper without ink, 0 to 255. */
  default void paper(Plane paper) {}

  /** Contrast of ink to paper, 0 to 1. */
  default void contrast(Plane contrast) {}

  /** The blobs, and those of them that are writing. */
  default void marks(Blobs blobs, Marks marks) {}

  /** The ink of the whole working plane, 0 to 1, and its box. */
  default void ink(InkPlane ink) {}
}
