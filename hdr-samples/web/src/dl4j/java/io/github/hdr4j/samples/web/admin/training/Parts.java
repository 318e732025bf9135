package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures in two parts that have nothing in common.
 *
 * @param taught what a model learns
 * @param heldOut what it is measured with: a fifth of each digit
 */
record Parts(List<LabelledPicture> taught, List<LabelledPicture> heldOut) {
  private static final int PART = 5;
  private static final int DIGITS = 10;

  Parts {
    taught = List.copyOf(taught);
    heldOut = List.copyOf(heldOut);
  }

  /** The same parts for the same pictures, so that models can be compared. */
  static Parts of(List<LabelledPicture> pictures) {
    List<LabelledPicture> taught = new ArrayList<>();
    List<LabelledPicture> heldOut = new ArrayList<>();
    int[] seen = new int[DIGITS];
    for (LabelledPicture picture : pictures) {
      seen[picture.label()]++;
      (seen[picture.label()] % PART == 0 ? heldOut : taught).add(picture);
    }
    return new Parts(taught, heldOut);
  }
}
