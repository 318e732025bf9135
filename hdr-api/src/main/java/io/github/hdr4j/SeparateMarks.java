package io.github.hdr4j;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Marks that stand apart, for preprocessors without a segmentation of their own. */
final class SeparateMarks {
  private SeparateMarks() {}

  /** One line of all marks, each of which must be a digit by itself. */
  static List<SegmentationLattice> of(Preprocessor preprocessor, BufferedImage image) {
    Preparation preparation = preprocessor.prepare(image);
    if (preparation instanceof Preparation.Ink ink) {
      return List.of(SegmentationLattice.single(ink));
    }
    if (preparation instanceof Preparation.SeveralMarks several) {
      List<Hypothesis> digits = new ArrayList<>();
      for (Box box : several.marks()) {
        BufferedImage part = image.getSubimage(box.x(), box.y(), box.width(), box.height());
        if (preprocessor.prepare(part) instanceof Preparation.Ink ink) {
          digits.add(Hypothesis.digit(digits.size(), digits.size() + 1, moved(ink, box), true, 0));
        }
      }
      return digits.isEmpty()
          ? List.of()
          : List.of(SegmentationLattice.of(several.box(), digits.size(), digits, Set.of()));
    }
    return List.of();
  }

  private static Preparation.Ink moved(Preparation.Ink ink, Box part) {
    Box box = ink.box();
    Box inPicture = new Box(part.x() + box.x(), part.y() + box.y(), box.width(), box.height());
    return Preparation.inkMeasuredLater(ink.tensor(), inPicture, ink::style, ink.caution());
  }
}
