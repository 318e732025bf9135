package io.github.hdr4j.preprocess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which blobs are writing, and which of them belong together.
 *
 * <p>The heaviest blob that is no edge of the page is the main mark. Another blob joins it if it is
 * near or small, is a mark of its own if it is nearly as large and stands clear of it, and is left
 * out if it is a speck or the edge of the page. In doubt blobs are joined: a digit of broken
 * strokes is more common than two digits.
 */
final class MarkChooser {
  /** Share of the main mark's mass below which a blob is a speck unless it is near. */
  private static final double SPECK = 0.03;

  /** What is near, relative to the main mark's longer side. */
  private static final double NEAR = 0.12;

  /** Gap between two marks, and size of the smaller, relative to the main mark's longer side. */
  private static final double CLEAR_GAP = 0.12;

  private static final double MARK_SIZE = 0.6;
  private static final double MARK_MASS = 0.25;

  private final Blobs blobs;

  private MarkChooser(Blobs blobs) {
    this.blobs = blobs;
  }

  static Marks choose(Blobs blobs) {
    return new MarkChooser(blobs).choose();
  }

  private Marks choose() {
    Optional<Blob> heaviest = blobs.list().stream().max(Comparator.comparingDouble(this::weight));
    if (heaviest.isEmpty()) {
      return new Marks(List.of());
    }
    Blob main = heaviest.get();
    DistanceMap distance = DistanceMap.from(blobs, main.label());
    double[] gaps = gaps(distance);
    List<List<Blob>> groups = new ArrayList<>();
    List<Blob> own = new ArrayList<>(List.of(main));
    groups.add(own);
    for (Blob blob : blobs.list()) {
      if (blob.label() == main.label()) {
        continue;
      }
      double gap = gaps[blob.label()] / main.longest();
      if (isOwnMark(blob, main, gap)) {
        groups.add(List.of(blob));
      } else if (belongs(blob, main, gap)) {
        own.add(blob);
      }
    }
    groups.sort(Comparator.comparingInt(group -> group.get(0).box().x()));
    return new Marks(groups);
  }

  private double weight(Blob blob) {
    int edges = blob.edges(blobs.width(), blobs.height());
    return blob.mass() * (edges == 0 ? 1 : edges == 1 ? 0.5 : 0.2);
  }

  private double[] gaps(DistanceMap distance) {
    double[] gaps = new double[blobs.list().size() + 1];
    Arrays.fill(gaps, Double.POSITIVE_INFINITY);
    int[] labels = blobs.labels();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] > 0) {
        gaps[labels[i]] = Math.min(gaps[labels[i]], distance.at(i));
      }
    }
    return gaps;
  }

  private boolean isOwnMark(Blob blob, Blob main, double gap) {
    return gap >= CLEAR_GAP
        && blob.edges(blobs.width(), blobs.height()) == 0
        && blob.longest() >= MARK_SIZE * main.longest()
        && blob.mass() >= MARK_MASS * main.mass();
  }

  private boolean belongs(Blob blob, Blob main, double gap) {
    if (gap > 2 * NEAR && blob.edges(blobs.width(), blobs.height()) > 0) {
      return false;
    }
    boolean large = blob.mass() >= SPECK * main.mass();
    return gap <= NEAR || (large && gap <= 4 * NEAR);
  }
}
