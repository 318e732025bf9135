package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.Box;
import io.github.hdr4j.Recognition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares what was located on a page with what is there. A reading goes with the digit whose box
 * is most like its own; one that goes with none is blamed on the smallest mark around its middle.
 * Used once.
 */
final class PageComparison {
  /** Intersection over union from which two boxes are taken to mean the same mark. */
  private static final double SAME = 0.5;

  private final LabelledPage page;
  private final List<LabelledMark> free;
  private final List<LabelledMark> found = new ArrayList<>();
  private final List<LabelledMark> misread = new ArrayList<>();
  private final List<LabelledMark> accepted = new ArrayList<>();
  private int stray;

  private PageComparison(LabelledPage page) {
    this.page = page;
    free = new ArrayList<>(page.marks().stream().filter(mark -> mark.digit().isPresent()).toList());
  }

  /** Compares accepted digits, each with its box. */
  static PageOutcome.Searched of(LabelledPage page, List<Recognition> located) {
    PageComparison comparison = new PageComparison(page);
    located.forEach(comparison::add);
    return new PageOutcome.Searched(
        page, comparison.found, comparison.misread, comparison.accepted, comparison.stray);
  }

  private void add(Recognition reading) {
    Box box = reading.box().orElseThrow();
    Optional<LabelledMark> same =
        free.stream()
            .filter(mark -> Overlap.of(mark.box(), box) >= SAME)
            .max(Comparator.comparingDouble(mark -> Overlap.of(mark.box(), box)));
    if (same.isPresent()) {
      free.remove(same.get());
      (same.get().digit().equals(reading.best()) ? found : misread).add(same.get());
    } else {
      blame(box);
    }
  }

  private void blame(Box box) {
    Optional<LabelledMark> around =
        page.marks().stream()
            .filter(mark -> mark.digit().isEmpty() && Overlap.holdsMiddle(mark.box(), box))
            .min(Comparator.comparingDouble(mark -> Overlap.area(mark.box())));
    if (around.isEmpty()) {
      stray++;
    } else if (!accepted.contains(around.get())) {
      accepted.add(around.get());
    }
  }
}
