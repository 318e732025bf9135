package io.github.hdr4j.preprocess;

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

  /**
   * Searches a plane of contrast. Where printed lines cross the picture and hang together with the
   * writing, which is darker, the search is repeated above the threshold between the two.
   */
  static InkSearch in(Plane contrast) {
    InkSearch first = at(contrast, InkLevels.of(contrast));
    if (first.edges() < MANY_EDGES) {
      return first;
    }
    float threshold = first.histogram(contrast).otsu();
    if (threshold <= first.levels.low()) {
      return first;
    }
    InkSearch second = at(contrast, first.levels.raised(threshold));
    return second.marks.isEmpty() || second.edges() >= first.edges() ? first : second;
  }

  private static InkSearch at(Plane contrast, InkLevels levels) {
    Blobs blobs = Blobs.of(contrast, levels);
    return new InkSearch(levels, blobs, MarkChooser.choose(blobs));
  }

  boolean isBlank() {
    return BlankRule.isBlank(marks, blobs, levels);
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
