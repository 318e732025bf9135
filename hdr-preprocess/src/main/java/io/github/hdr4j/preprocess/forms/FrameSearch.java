package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.ContrastMap;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Searches for the printed frame of a page: the largest rectangle of lines of its proportions. */
final class FrameSearch {
  private static final int LONGEST = 1000;

  private final Quadrilateral frame;

  FrameSearch(Quadrilateral frame) {
    this.frame = frame;
  }

  Finding<Quadrilateral> in(BufferedImage image) {
    ContrastMap contrast = ContrastMap.of(image, LONGEST);
    FrameLines lines = new FrameLines(new LineProbe(Sampler.of(contrast)));
    List<Quadrilateral> outlines = Outlines.in(RidgeMap.of(contrast));
    if (outlines.isEmpty()) {
      return new Finding.Missing<>(Messages.NO_LINES);
    }
    List<Quadrilateral> frames = new ArrayList<>();
    for (Quadrilateral outline : outlines) {
      Optional<Quadrilateral> refined =
          lines.along(outline).filter(found -> MarkChoice.isShaped(found, frame));
      refined.ifPresent(frames::add);
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
