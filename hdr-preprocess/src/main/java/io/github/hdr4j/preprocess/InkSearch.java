package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;

/**
 * Where the ink is.
 *
 * @param levels by which it was told from paper
 * @param blobs all that is dark enough
 * @param marks those of them that are writing
 */
record InkSearch(InkLevels levels, Blobs blobs, Marks marks) {
  /** Edges of the picture that writing rarely reaches at once. */
  private static final int MANY_EDGES = 3;

  /** Parts that strokes rarely fall into, but ruled lines do. */
  private static final int MANY_BLOBS = 12;

  /** Share of the box's area below which another threshold has found something else. */
  private static final double SMALLER = 0.6;

  /** Share of the heaviest part's mass below which a part may be a crumb of a ruled line. */
  private static final double CRUMB = 0.05;

  /** Rounds and threshold, relative to the darkest ink, that leave strokes whole. */
  private static final int ROUNDS = 5;

  private static final double DARK = 0.95;
  private static final float HIGHEST = 0.9f;
  private static final float HIGHEST_WHOLE = 0.7f;

  /** Share of its heaviest part in a mark that needs no further search. */
  private static final double ONE_MARK = 0.7;

  /** Least share of the ink for one mark not to be a crumb itself. */
  private static final double CONCENTRATED = 0.5;

  /**
   * Searches a plane of contrast. Where printed lines cross the picture and hang together with the
   * writing, which is darker, the search is repeated above the threshold between the two.
   */
  static InkSearch in(Plane contrast) {
    InkSearch first = at(contrast, InkLevels.of(contrast), 0);
    return first.isSuspect() ? first.aboveRuling(contrast) : first;
  }

  private InkSearch aboveRuling(Plane contrast) {
    boolean crumbs = blobs.list().size() >= MANY_BLOBS;
    InkSearch best = this;
    InkSearch next = at(contrast, levels, CRUMB);
    for (int round = 0; round < (crumbs ? ROUNDS : 2) && !next.marks.isEmpty(); round++) {
      best = next.isBetterThan(best) ? next : best;
      Histogram ink = next.histogram(contrast);
      float threshold = ink.otsu();
      float highest = (crumbs ? HIGHEST : HIGHEST_WHOLE) * ink.quantile(DARK);
      if (best.isOneMark() || threshold <= next.levels.low() || threshold > highest) {
        break;
      }
      next = at(contrast, next.levels.raised(threshold), CRUMB);
    }
    return best;
  }

  /** Fewer edges, or a box so much smaller that it was drawn around something else. */
  private boolean isBetterThan(InkSearch other) {
    boolean clear = edges() < MANY_EDGES && other.edges() >= MANY_EDGES;
    boolean smaller = edges() <= other.edges() && extent() < SMALLER * other.extent();
    return concentration() >= CONCENTRATED && (clear || smaller);
  }

  private boolean isOneMark() {
    Group all = new Group(marks.blobs());
    double heaviest = all.blobs().stream().mapToDouble(Blob::mass).max().orElse(0);
    return !isSuspect() && heaviest >= ONE_MARK * all.mass();
  }

  /** Share of the marks in all ink that was found. */
  private double concentration() {
    return new Group(marks.blobs()).mass() / new Group(blobs.list()).mass();
  }

  private static InkSearch at(Plane contrast, InkLevels levels, double crumb) {
    Blobs blobs = Blobs.of(contrast, levels);
    return new InkSearch(levels, blobs, MarkChooser.choose(blobs, crumb));
  }

  boolean isBlank() {
    return BlankRule.isBlank(marks, blobs, levels);
  }

  /** Tells whether the marks may be ruled paper, crumbs of it or a frame rather than strokes. */
  private boolean isSuspect() {
    return edges() >= MANY_EDGES || marks.blobs().size() >= MANY_BLOBS;
  }

  private double extent() {
    Box box = new Group(marks.blobs()).box();
    return (double) box.width() * box.height();
  }

  private int edges() {
    return marks.groups().stream().mapToInt(group -> blobs.edges(group.box())).max().orElse(0);
  }

  /** The contrast of the marks, 0 to 1. */
  Histogram histogram(Plane contrast) {
    boolean[] chosen = blobs.chosen(marks.blobs());
    Histogram histogram = new Histogram(0, 1.01f);
    for (int i = 0; i < contrast.values.length; i++) {
      if (chosen[blobs.labels()[i]]) {
        histogram.add(contrast.values[i]);
      }
    }
    return histogram;
  }
}
