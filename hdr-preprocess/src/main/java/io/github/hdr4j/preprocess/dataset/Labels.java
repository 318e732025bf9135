package io.github.hdr4j.preprocess.dataset;

/** What counts as a digit's label. */
final class Labels {

  private Labels() {}

  static boolean isDigit(int label) {
    return label >= 0 && label <= 9;
  }

  static void requireDigit(int label) {
    if (!isDigit(label)) {
      throw new IllegalArgumentException("label " + label + " is not a digit from 0 to 9");
    }
  }
}
