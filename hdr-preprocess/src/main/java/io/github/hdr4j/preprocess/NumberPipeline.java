package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.SegmentationLattice;
import java.awt.image.BufferedImage;
import java.util.List;

/** The order of the steps from a picture of many digits to the lattices of its lines. */
final class NumberPipeline {
  /** Longest side of the working plane: more than for one digit, since each is a small part. */
  static final int LONGEST = 2048;

  /** Share of the area of two boxes together from which they are around the same mark. */
  private static final double SAME = 0.7;

  /** Width relative to height from which a single mark is a ruled line. */
  private static final int FLAT = 5;

  private NumberPipeline() {}

  static List<SegmentationLattice> run(BufferedImage image) {
    WorkingSize size = WorkingSize.of(image.getWidth(), image.getHeight(), LONGEST);
    Plane luminance = MiddleStep.shrink(Luminance.of(image, size), size.width(), size.height());
    PageInk page = PageInk.of(luminance);
    List<SegmentationLattice> lattices =
        LineFinder.find(page).stream()
            .map(line -> LinePlane.of(page, line))
            .flatMap(plane -> LineLattice.of(plane, size).stream())
            .toList();
    if (lattices.size() > 1 || (lattices.size() == 1 && lattices.get(0).pieces() > 1)) {
      return lattices;
    }
    return alone(image, lattices);
  }

  /**
   * One mark is prepared as a single digit is. What holds no line of writing may still hold one,
   * such as one that fills the picture.
   */
  private static List<SegmentationLattice> alone(
      BufferedImage image, List<SegmentationLattice> lattices) {
    return PaperPipeline.run(image, StageSink.NONE) instanceof Preparation.Ink ink
            && ink.box().width() <= FLAT * ink.box().height()
            && lattices.stream().allMatch(line -> agree(line.box(), ink.box()))
        ? List.of(SegmentationLattice.single(ink))
        : lattices;
  }

  private static boolean agree(Box one, Box other) {
    int width =
        Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
    int height =
        Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
    double shared = (double) Math.max(0, width) * Math.max(0, height);
    double both = (double) one.width() * one.height() + (double) other.width() * other.height();
    return shared >= SAME * (both - shared);
  }
}
