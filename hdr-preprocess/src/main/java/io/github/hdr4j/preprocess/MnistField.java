package io.github.hdr4j.preprocess;

import io.github.hdr4j.DigitTensor;

/**
 * Brings ink in its tight box into MNIST's field (LeCun et al. 1998): the longer side becomes 20
 * pixels by area averaging, and whole pixels of shift put the centre of mass into the middle of 28
 * × 28.
 */
final class MnistField {
  /** Longer side of the mark in the field. */
  static final int MARK = 20;

  private MnistField() {}

  static DigitTensor of(Plane ink) {
    double scale = (double) MARK / ink.longest();
    int width = Math.max(1, (int) Math.round(ink.width * scale));
    int height = Math.max(1, (int) Math.round(ink.height * scale));
    return centred(AreaScaler.scale(ink, width, height));
  }

  private static DigitTensor centred(Plane mark) {
    double mass = 0;
    double sumX = 0;
    double sumY = 0;
    for (int y = 0; y < mark.height; y++) {
      for (int x = 0; x < mark.width; x++) {
        mass += mark.at(x, y);
        sumX += (double) mark.at(x, y) * x;
        sumY += (double) mark.at(x, y) * y;
      }
    }
    double middle = DigitTensor.SIZE / 2.0;
    int left = shift(middle - sumX / mass, mark.width);
    int top = shift(middle - sumY / mass, mark.height);
    float[] field = new float[DigitTensor.LENGTH];
    for (int y = 0; y < mark.height; y++) {
      for (int x = 0; x < mark.width; x++) {
        field[(top + y) * DigitTensor.SIZE + left + x] = Math.max(0, Math.min(1, mark.at(x, y)));
      }
    }
    return DigitTensor.of(field);
  }

  /** A lopsided mark is kept inside the field rather than centred. */
  private static int shift(double wanted, int length) {
    return Math.max(0, Math.min(DigitTensor.SIZE - length, (int) Math.round(wanted)));
  }
}
