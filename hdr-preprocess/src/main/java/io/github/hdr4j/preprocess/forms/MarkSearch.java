package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.ContrastMap;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Searches for the four corner marks of a page: of all filled squares those four whose sizes agree
 * best with the perspective that they span.
 */
final class MarkSearch {
  private static final int LONGEST = 1000;

  /** Contrast from which a pixel may belong to a mark: in blurred photos and in crisp ones. */
  private static final float[] THRESHOLDS = {0.2f, 0.35f, 0.5f};

  /** Squares of which four are chosen, at most. */
  private static final int MOST = 28;

  /** Least area that the marks span, relative to the picture. */
  private static final double LEAST_AREA = 0.06;

  private final Registration.CornerMarks marks;

  MarkSearch(Registration.CornerMarks marks) {
    this.marks = marks;
  }

  Finding<Quadrilateral> in(BufferedImage image) {
    ContrastMap contrast = ContrastMap.of(image, LONGEST);
    double least = LEAST_AREA * contrast.width() * contrast.height();
    int seen = 0;
    Optional<MarkChoice> best = Optional.empty();
    for (float threshold : THRESHOLDS) {
      List<FilledSquare> squares = FilledSquare.in(contrast, threshold);
      seen = Math.max(seen, squares.size());
      List<FilledSquare> likeliest =
          squares.stream()
              .sorted(Comparator.comparingDouble(FilledSquare::oddness))
              .limit(MOST)
              .toList();
      best = better(best, choose(likeliest, least));
    }
    double scaleX = contrast.luminance().scaleX();
    double scaleY = contrast.luminance().scaleY();
    if (best.isPresent()) {
      return new Finding.Found<>(best.get().centres().scaled(scaleX, scaleY));
    }
    return new Finding.Missing<>(seen < 4 ? Messages.fewMarks(seen) : Messages.noMarks(seen));
  }

  private Optional<MarkChoice> choose(List<FilledSquare> squares, double leastArea) {
    Optional<MarkChoice> best = Optional.empty();
    int n = squares.size();
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        for (int c = b + 1; c < n; c++) {
          for (int d = c + 1; d < n; d++) {
            List<FilledSquare> four = new ArrayList<>();
            four.add(squares.get(a));
            four.add(squares.get(b));
            four.add(squares.get(c));
            four.add(squares.get(d));
            best = better(best, MarkChoice.of(four, marks, leastArea));
          }
        }
      }
    }
    return best;
  }

  private static Optional<MarkChoice> better(Optional<MarkChoice> one, Optional<MarkChoice> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return one.isEmpty() ? two : one;
    }
    return two.get().score() > one.get().score() ? two : one;
  }
}
