package io.github.hdr4j.samples.toolkit.naive;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** The connected piece of white with the most pixels, corners touching; the rest turns black. */
final class LargestMark {
  private LargestMark() {}

  static GrayPicture in(GrayPicture picture) {
    BitSet left = new BitSet();
    int width = picture.width();
    for (int i = 0; i < width * picture.height(); i++) {
      left.set(i, picture.at(i % width, i / width) == GrayPicture.WHITE);
    }
    BitSet largest = new BitSet();
    for (int start = left.nextSetBit(0); start >= 0; start = left.nextSetBit(start)) {
      BitSet mark = takeMark(left, start, width);
      if (mark.cardinality() > largest.cardinality()) {
        largest = mark;
      }
    }
    BitSet chosen = largest;
    return GrayPicture.drawn(
        width,
        picture.height(),
        (x, y) -> chosen.get(y * width + x) ? GrayPicture.WHITE : GrayPicture.BLACK);
  }

  /** Moves all that hangs together with the start out of what is left. */
  private static BitSet takeMark(BitSet left, int start, int width) {
    BitSet mark = new BitSet();
    Deque<Integer> waiting = new ArrayDeque<>();
    waiting.push(start);
    left.clear(start);
    while (!waiting.isEmpty()) {
      int i = waiting.pop();
      mark.set(i);
      int column = i % width;
      for (int x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x++) {
        for (int row = i - column - width; row <= i - column + width; row += width) {
          if (row >= 0 && left.get(row + x)) {
            left.clear(row + x);
            waiting.push(row + x);
          }
        }
      }
    }
    return mark;
  }
}
