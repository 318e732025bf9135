package io.github.hdr4j.preprocess;

import java.util.Arrays;

/**
 * Tells whether a picture was cut along its ink, as the cells of some collections are: evenly lit,
 * and ink reaches all four edges without lying along any, or along one at most where the picture is
 * small. Nothing there is the edge of a page or a neighbour: all ink belongs to the marks, also
 * what broken strokes leave at an edge.
 */
final class TightCut {
  /** Share of an edge from which ink on it is a frame or a ruled line. */
  private static final double LINE = 0.9;

  /**
   * Edges of a small picture that strokes may lie along, the foot of a 2 or the bar of a 5: its
   * pixels are as wide as strokes.
   */
  private static final int STROKES = 1;

  /**
   * Separation of ink from paper, from which paper is even. Small pictures' strokes are blurred.
   */
  private static final double PLAIN = 0.8;

  /** Longest side in pixels from which ruled and squared paper reaches all edges more often. */
  private static final int LARGE = 65;

  private TightCut() {}

  /** Tells of a plane of contrast and the labels of its blobs, 0 where there is no ink. */
  static boolean is(Plane contrast, int[] labels) {
    int width = contrast.width;
    int height = contrast.height;
    int[] onEdges = {
      ink(labels, 0, 1, width),
      ink(labels, (height - 1) * width, 1, width),
      ink(labels, 0, width, height),
      ink(labels, width - 1, width, height)
    };
    int[] lengths = {width, width, height, height};
    int lying = 0;
    for (int i = 0; i < onEdges.length; i++) {
      lying += onEdges[i] > LINE * lengths[i] ? 1 : 0;
    }
    boolean small = LightField.isTooSmall(contrast);
    return Arrays.stream(onEdges).allMatch(ink -> ink > 0)
        && (small ? lying <= STROKES : lying == 0 && isPlainCell(contrast, labels));
  }

  private static boolean isPlainCell(Plane contrast, int[] labels) {
    return contrast.longest() < LARGE
        && Histogram.of(contrast, -0.25f, 1.01f).separation() >= PLAIN
        && !isRuled(labels, contrast.width, contrast.height);
  }

  /** Tells whether ink goes straight from an edge to the opposite one, as ruled lines do. */
  private static boolean isRuled(int[] labels, int width, int height) {
    boolean ruled = false;
    for (int y = 0; y < height; y++) {
      ruled |= ink(labels, y * width, 1, width) == width;
    }
    for (int x = 0; x < width; x++) {
      ruled |= ink(labels, x, width, height) == height;
    }
    return ruled;
  }

  private static int ink(int[] labels, int first, int stride, int length) {
    int ink = 0;
    for (int i = 0; i < length; i++) {
      ink += labels[first + i * stride] == 0 ? 0 : 1;
    }
    return ink;
  }
}
