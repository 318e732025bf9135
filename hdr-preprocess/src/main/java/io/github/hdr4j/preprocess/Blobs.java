package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * The connected parts of what is darker than the low level and reaches the high level somewhere
 * (hysteresis, Canny 1986).
 */
final class Blobs {
  /** Width of the frame relative to the picture's shorter side. */
  private static final double FRAME = 0.025;

  private final Plane contrast;
  private final int frame;
  private final int[] labels;
  private final int[] queue;
  private final List<Blob> found = new ArrayList<>();
  private boolean tight;

  private Blobs(Plane contrast) {
    this.contrast = contrast;
    frame = Math.max(1, (int) (FRAME * Math.min(contrast.width, contrast.height)));
    labels = new int[contrast.values.length];
    queue = new int[contrast.values.length];
  }

  static Blobs of(Plane contrast, InkLevels levels) {
    Blobs blobs = new Blobs(contrast);
    int next = 1;
    for (int i = 0; i < blobs.labels.length; i++) {
      if (blobs.labels[i] == 0 && contrast.values[i] >= levels.high()) {
        blobs.found.add(blobs.fill(i, next++, levels.low()));
      }
    }
    blobs.tight = TightCut.is(contrast, blobs.labels);
    return blobs;
  }

  /** Tells whether the picture was cut along its ink, so that its edges tell nothing. */
  boolean isTight() {
    return tight;
  }

  List<Blob> list() {
    return List.copyOf(found);
  }

  /** The label of each pixel, row-major, 0 where there is no ink. Not to be changed. */
  int[] labels() {
    return labels;
  }

  /** Those of the given blobs that keep clear of the picture's edge. */
  List<Blob> inside(List<Blob> some) {
    return some.stream().filter(blob -> edges(blob.box()) == 0).toList();
  }

  /** Tells of each label whether its blob is among the given ones; label 0 never is. */
  boolean[] chosen(List<Blob> some) {
    boolean[] chosen = new boolean[found.size() + 1];
    some.forEach(blob -> chosen[blob.label()] = true);
    return chosen;
  }

  int width() {
    return contrast.width;
  }

  int height() {
    return contrast.height;
  }

  /** Number of the picture's edges that the box touches; none count if it was cut along its ink. */
  int edges(Box box) {
    if (tight) {
      return 0;
    }
    return (box.x() == 0 ? 1 : 0)
        + (box.y() == 0 ? 1 : 0)
        + (box.x() + box.width() == width() ? 1 : 0)
        + (box.y() + box.height() == height() ? 1 : 0);
  }

  /**
   * How far two boxes that touch the same edge of the picture lie apart along it; infinite if there
   * is no such edge.
   */
  double alongSameEdge(Box one, Box other) {
    boolean left = one.x() == 0 && other.x() == 0;
    boolean right = one.x() + one.width() == width() && other.x() + other.width() == width();
    boolean top = one.y() == 0 && other.y() == 0;
    boolean bottom = one.y() + one.height() == height() && other.y() + other.height() == height();
    double down = apart(one.y(), one.height(), other.y(), other.height());
    double across = apart(one.x(), one.width(), other.x(), other.width());
    return Math.min(
        left || right ? down : Double.POSITIVE_INFINITY,
        top || bottom ? across : Double.POSITIVE_INFINITY);
  }

  private static double apart(int one, int length, int other, int otherLength) {
    return Math.max(one, other) - Math.min(one + length, other + otherLength);
  }

  private boolean onFrame(int x, int y) {
    return Math.min(x, contrast.width - 1 - x) < frame
        || Math.min(y, contrast.height - 1 - y) < frame;
  }

  /** The width of the frame in pixels. */
  int frame() {
    return frame;
  }

  private Blob fill(int start, int label, float low) {
    int head = 0;
    int tail = 0;
    queue[tail++] = start;
    labels[start] = label;
    double mass = 0;
    float peak = 0;
    int framed = 0;
    int left = contrast.width;
    int top = contrast.height;
    int right = 0;
    int bottom = 0;
    while (head < tail) {
      int at = queue[head++];
      int y = at / contrast.width;
      int x = at - y * contrast.width;
      mass += contrast.values[at];
      peak = Math.max(peak, contrast.values[at]);
      framed += onFrame(x, y) ? 1 : 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      int first = x > 0 ? -1 : 0;
      int last = x < contrast.width - 1 ? 1 : 0;
      for (int ny = Math.max(0, y - 1); ny <= Math.min(contrast.height - 1, y + 1); ny++) {
        int row = ny * contrast.width + x;
        for (int neighbour = row + first; neighbour <= row + last; neighbour++) {
          if (labels[neighbour] == 0 && contrast.values[neighbour] >= low) {
            labels[neighbour] = label;
            queue[tail++] = neighbour;
          }
        }
      }
    }
    return new Blob(
        label, tail, mass, peak, framed, new Box(left, top, right - left + 1, bottom - top + 1));
  }
}
