package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.ContrastMap;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Searches for the printed frame of a page: the largest rectangle of lines of its proportions. */
final class FrameSearch {
  private static final int LONGEST = 1000;

  /** Sides along which paper is lighter inside than outside, from which on it is a sheet's edge. */
  private static final int MOST_STEPS = 2;

  private final Quadrilateral frame;

  FrameSearch(Quadrilateral frame) {
    this.frame = frame;
  }

  Finding<Quadrilateral> in(BufferedImage image) {
    ContrastMap contrast = ContrastMap.of(image, LONGEST);
    PaperEdge edge =
        new PaperEdge(
            Sampler.of(contrast.luminance()), Math.max(contrast.width(), contrast.height()));
    FrameLines lines = new FrameLines(new LineProbe(Sampler.of(contrast)));
    List<Quadrilateral> outlines = Outlines.in(RidgeMap.of(contrast));
    if (outlines.isEmpty()) {
      return new Finding.Missing<>(Messages.NO_LINES);
    }
    List<Quadrilateral> frames = new ArrayList<>();
    for (Quadrilateral outline : outlines) {
      lines
          .along(outline)
          .filter(found -> MarkChoice.isShaped(found, frame))
          // The shadow of a sheet on a desk is a dark line, too, but with light on one side only.
          .filter(found -> edge.sidesWithStep(found) < MOST_STEPS)
          .ifPresent(frames::add);
    }
    return frames.stream()
        .max(Comparator.comparingDouble(Quadrilateral::area))
        .<Finding<Quadrilateral>>map(
            found ->
                new Finding.Found<>(
                    found.scaled(contrast.luminance().scaleX(), contrast.luminance().scaleY())))
        .orElseGet(() -> new Finding.Missing<>(Messages.NO_FRAME));
  }
}
