package io.github.hdr4j.preprocess.augment;

/** Checks of arguments shared by the augmentations. */
final class Check {

  private Check() {}

  static void range(String what, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          what + " must be " + least + " to " + most + ", is " + value);
    }
  }

  static void digit(float[] ink) {
    if (ink.length != Grid.SIZE) {
      throw new IllegalArgumentException(
          "a digit has " + Grid.SIZE + " values, these are " + ink.length);
    }
  }
}
