package io.github.hdr4j.preprocess;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.SegmentationLattice;
import java.awt.image.BufferedImage;
import java.util.List;

/** The order of the steps from a picture of many digits to the lattices of its lines. */
final class NumberPipeline {
  /** Longest side of the working plane: more than for one digit, since each is a small part. */
  static final int LONGEST = 2048;

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
    return lattices.isEmpty() ? alone(image) : lattices;
  }

  /** What holds no line of writing may still hold one digit, such as one that fills the picture. */
  private static List<SegmentationLattice> alone(BufferedImage image) {
    return PaperPipeline.run(image, StageSink.NONE) instanceof Preparation.Ink ink
        ? List.of(SegmentationLattice.single(ink))
        : List.of();
  }
}
