package io.github.hdr4j.samples.toolkit.naive;

import io.github.hdr4j.DigitTensor;
import java.awt.Rectangle;

/**
 * Ink brought into the form of MNIST's digits (LeCun et al. 1998): the box around all of it scaled
 * into 20 × 20 with its aspect kept, its centre of mass in the middle of 28 × 28.
 */
final class MnistForm {
  private static final int FIELD = 20;
  private static final double MIDDLE = (DigitTensor.SIZE - 1) / 2.0;

  private MnistForm() {}

  /** No ink at all gives an empty picture. */
  static GrayPicture of(GrayPicture ink) {
    Rectangle box = box(ink);
    if (box.isEmpty()) {
      return GrayPicture.drawn(DigitTensor.SIZE, DigitTensor.SIZE, (x, y) -> GrayPicture.BLACK);
    }
    double scale = (double) FIELD / Math.max(box.width, box.height);
    GrayPicture fitted = ink.cut(box).scaled(length(scale * box.width), length(scale * box.height));
    return centred(fitted);
  }

  private static int length(double exact) {
    return Math.max(1, (int) Math.rint(exact));
  }

  private static Rectangle box(GrayPicture ink) {
    int left = ink.width();
    int top = ink.height();
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y) > GrayPicture.BLACK) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x);
          bottom = Math.max(bottom, y);
        }
      }
    }
    return new Rectangle(left, top, right - left + 1, bottom - top + 1);
  }

  private static GrayPicture centred(GrayPicture fitted) {
    // A speck that scaling has made vanish weighs nothing.
    double mass = Double.MIN_VALUE;
    double momentX = 0;
    double momentY = 0;
    for (int y = 0; y < fitted.height(); y++) {
      for (int x = 0; x < fitted.width(); x++) {
        mass += fitted.at(x, y);
        momentX += (double) x * fitted.at(x, y);
        momentY += (double) y * fitted.at(x, y);
      }
    }
    int left = (int) Math.rint(momentX / mass - MIDDLE);
    int top = (int) Math.rint(momentY / mass - MIDDLE);
    return fitted.cut(new Rectangle(left, top, DigitTensor.SIZE, DigitTensor.SIZE));
  }
}
