package io.github.hdr4j.samples.toolkit.numbers;

/** How a digit stands to the one before it. */
enum Spacing {
  /** With a clear gap on all sides. */
  APART,
  /** As close as it can be without touching; the boxes may overlap. */
  KERNED,
  /** The ink of both is connected. */
  TOUCHING
}
