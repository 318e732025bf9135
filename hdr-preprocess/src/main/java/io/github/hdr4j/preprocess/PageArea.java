package io.github.hdr4j.preprocess;

import java.util.Arrays;
import java.util.Optional;

/**
 * Tells the page from what lies beside it: the gutter of a book, the table that a sheet lies on.
 * Either is much darker than the paper, or an area along an edge that is deeper than any stroke is
 * wide.
 */
final class PageArea {
  /** Depth from which a dark area along an edge is no stroke, relative to the longest side. */
  private static final double DEPTH = 0.035;

  private static final int LEAST_DEPTH = 5;

  /** Share of an edge of the picture along which such an area lies. */
  private static final double ALONG = 0.5;

  /** Paper of that share of the usual luminance lies beside the page. */
  private static final float DARK = 0.45f;

  private static final double USUAL = 0.8;

  /** Blurred rim of what lies beside, relative to the longest side. */
  private static final double RIM = 0.012;

  /** Strip along it that holds shade rather than writing, likewise. */
  private static final double SHADE = 0.07;

  private final Plane contrast;
  private final InkLevels everywhere;
  private final int[] beside;

  /** How far from what lies beside the page; empty where nothing does. */
  private Optional<DistanceMap> near = Optional.empty();

  private PageArea(Plane contrast) {
    this.contrast = contrast;
    everywhere = InkLevels.of(contrast);
    beside = new int[contrast.values.length];
  }

  /**
   * Finds the page.
   *
   * @param contrast of ink to paper
   * @param paper luminance of the paper, 0 to 255, as dark writing on light has it
   */
  static PageArea of(Plane contrast, Plane paper) {
    PageArea area = new PageArea(contrast);
    boolean deep = area.findDeep();
    boolean dark = area.findDark(paper);
    if (deep || dark) {
      area.near = Optional.of(area.from(area.beside));
    }
    return area;
  }

  /** Tells whether there is such. */
  private boolean findDark(Plane paper) {
    float least = paper.values[0];
    float most = least;
    for (float value : paper.values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (least >= DARK * (most + 1)) {
      return false; // whatever is usual, which is read from bins narrower than 1
    }
    float usual = Histogram.of(paper, 0, 256).quantile(USUAL);
    boolean found = false;
    for (int i = 0; i < beside.length; i++) {
      if (paper.values[i] < DARK * usual) {
        beside[i] = 1;
        found = true;
      }
    }
    return found;
  }

  /** Tells whether there is such. */
  private boolean findDeep() {
    if (!liesAlongEdge()) {
      return false;
    }
    int[] dark = new int[beside.length];
    for (int i = 0; i < dark.length; i++) {
      dark[i] = isDark(i) ? 1 : 0;
    }
    double deep = Math.max(LEAST_DEPTH, DEPTH * contrast.longest());
    DistanceMap depth =
        DistanceMap.from(dark, new boolean[] {true, false}, contrast.width, contrast.height);
    int[] core = new int[dark.length];
    for (int i = 0; i < core.length; i++) {
      core[i] = depth.at(i) >= deep ? 1 : 0;
    }
    DistanceMap near = from(core);
    boolean found = false;
    for (int i = 0; i < core.length; i++) {
      beside[i] = near.at(i) <= deep ? 1 : 0;
      found |= beside[i] != 0;
    }
    return found;
  }

  private DistanceMap from(int[] set) {
    return DistanceMap.from(set, new boolean[] {false, true}, contrast.width, contrast.height);
  }

  private boolean isDark(int at) {
    return contrast.values[at] >= everywhere.low();
  }

  private boolean liesAlongEdge() {
    int width = contrast.width;
    int height = contrast.height;
    return Math.max(share(0, 1, width), share((height - 1) * width, 1, width)) >= ALONG
        || Math.max(share(0, width, height), share(width - 1, width, height)) >= ALONG;
  }

  private double share(int first, int stride, int length) {
    int ink = 0;
    for (int i = 0; i < length; i++) {
      ink += isDark(first + i * stride) ? 1 : 0;
    }
    return (double) ink / length;
  }

  /** Contrast with paper in place of what lies beside the page, and of its rim. */
  Plane cleared() {
    return near.map(this::cleared).orElse(contrast);
  }

  private Plane cleared(DistanceMap distance) {
    double rim = RIM * contrast.longest();
    Plane result = Plane.blank(contrast.width, contrast.height);
    for (int i = 0; i < beside.length; i++) {
      result.values[i] = distance.at(i) <= rim ? 0 : contrast.values[i];
    }
    return result;
  }

  /** The levels of ink and paper on the page. */
  InkLevels levels() {
    if (near.isEmpty()) {
      return everywhere;
    }
    int count = 0;
    float[] values = new float[beside.length];
    for (int i = 0; i < beside.length; i++) {
      if (beside[i] == 0) {
        values[count++] = contrast.values[i];
      }
    }
    return count == 0
        ? everywhere
        : InkLevels.of(new Plane(count, 1, Arrays.copyOf(values, count)));
  }

  /** Tells of each blob whether it hangs on the edge of the page. */
  boolean[] touched(Blobs blobs) {
    boolean[] touched = new boolean[blobs.list().size() + 1];
    near.ifPresent(distance -> touch(touched, blobs, distance));
    return touched;
  }

  private void touch(boolean[] touched, Blobs blobs, DistanceMap distance) {
    double reach = RIM * contrast.longest() + 2;
    boolean[] far = new boolean[touched.length];
    for (int i = 0; i < beside.length; i++) {
      touched[blobs.labels()[i]] |= distance.at(i) <= reach;
      far[blobs.labels()[i]] |= distance.at(i) > SHADE * contrast.longest();
    }
    for (int i = 0; i < far.length; i++) {
      touched[i] |= !far[i];
    }
  }
}
