package io.github.hdr4j.preprocess;

import java.util.HashSet;
import java.util.Set;

/**
 * Follows strokes on where they are too faint to be told from paper by themselves, but hang
 * together with what is told: a threshold that is lower near ink (hysteresis, Canny 1986). So a
 * stroke is whole again that a ballpoint left pale in the middle, and what it joins is known.
 */
final class FaintInk {
  /** Share of the strongest ink nearby down to which a stroke is followed. */
  private static final float FAINT = 0.25f;

  /** How far, relative to the height of digits. */
  private static final double REACH = 0.2;

  private final LineParts line;
  private final int width;
  private final int height;
  private final int[] labels;
  private final int[] steps;
  private final int[] queue;
  private final Set<Long> joined = new HashSet<>();
  private int tail;

  /** The pair that met last: it meets along a whole edge. */
  private long last;

  private FaintInk(int[] labels, LineParts line) {
    this.line = line;
    width = line.relative().width;
    height = line.relative().height;
    this.labels = labels.clone();
    steps = new int[labels.length];
    queue = new int[labels.length];
  }

  /**
   * Grows pieces along faint ink, all at the same pace.
   *
   * @param labels the piece of each pixel, from 1 on; 0 for none; not changed
   */
  static FaintInk from(int[] labels, LineParts line) {
    FaintInk faint = new FaintInk(labels, line);
    faint.grow((int) Math.round(REACH * line.plane().digitHeight()));
    return faint;
  }

  /** The piece of each pixel, 0 for none. */
  int[] labels() {
    return labels;
  }

  /**
   * Tells whether ink that is faint at least leads from one piece to another, both numbered from 1
   * on as in the labels.
   */
  boolean joins(int one, int other) {
    return joined.contains(pair(one, other));
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  private void grow(int reach) {
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] > 0) {
        queue[tail++] = at;
      }
    }
    for (int head = 0; head < tail; head++) {
      if (steps[queue[head]] < reach) {
        lookAround(queue[head]);
      }
    }
  }

  private void lookAround(int at) {
    int y = at / width;
    int x = at - y * width;
    for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        int next = row * width + column;
        if (isInk(next)) {
          meet(at, next);
        }
      }
    }
  }

  private void meet(int at, int next) {
    if (labels[next] == 0) {
      // What is told from paper, and belongs to no piece, was left out for a reason.
      if (line.blobs().labels()[next] == 0) {
        labels[next] = labels[at];
        steps[next] = steps[at] + 1;
        queue[tail++] = next;
      }
    } else if (labels[next] != labels[at] && isInk(at)) {
      long pair = pair(labels[at], labels[next]);
      if (pair != last) {
        joined.add(pair);
        last = pair;
      }
    }
  }

  private boolean isInk(int at) {
    return line.relative().values[at] >= FAINT;
  }
}
