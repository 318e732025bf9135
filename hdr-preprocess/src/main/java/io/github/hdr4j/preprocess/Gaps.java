package io.github.hdr4j.preprocess;

import java.util.Arrays;

/** How far blobs lie from a group, from pixel to nearest pixel. */
final class Gaps {
  private final double[] byLabel;

  private Gaps(double[] byLabel) {
    this.byLabel = byLabel;
  }

  static Gaps from(Group group, Blobs blobs) {
    boolean[] own = blobs.chosen(group.blobs());
    int[] labels = blobs.labels();
    DistanceMap distance = DistanceMap.from(labels, own, blobs.width(), blobs.height());
    double[] byLabel = new double[own.length];
    Arrays.fill(byLabel, Double.POSITIVE_INFINITY);
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] > 0) {
        byLabel[labels[i]] = Math.min(byLabel[labels[i]], distance.at(i));
      }
    }
    return new Gaps(byLabel);
  }

  /** Pixels of the working plane. */
  double to(Blob blob) {
    return byLabel[blob.label()];
  }

  /** The same to the nearest blob of a group. */
  double to(Group group) {
    return group.blobs().stream().mapToDouble(this::to).min().orElseThrow();
  }
}
