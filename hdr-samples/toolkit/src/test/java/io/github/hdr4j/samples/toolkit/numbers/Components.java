package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.drawing.Ink;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts pieces of ink that hang together, corners included. */
final class Components {
  private Components() {}

  static int count(Ink ink) {
    boolean[] seen = new boolean[ink.width() * ink.height()];
    int count = 0;
    for (int start = 0; start < seen.length; start++) {
      if (isNew(ink, seen, start % ink.width(), start / ink.width())) {
        count++;
        follow(ink, seen, start);
      }
    }
    return count;
  }

  private static void follow(Ink ink, boolean[] seen, int start) {
    Deque<Integer> open = new ArrayDeque<>();
    seen[start] = true;
    open.add(start);
    while (!open.isEmpty()) {
      int at = open.remove();
      for (int neighbour = 0; neighbour < 9; neighbour++) {
        int x = at % ink.width() + neighbour % 3 - 1;
        int y = at / ink.width() + neighbour / 3 - 1;
        if (isNew(ink, seen, x, y)) {
          seen[y * ink.width() + x] = true;
          open.add(y * ink.width() + x);
        }
      }
    }
  }

  private static boolean isNew(Ink ink, boolean[] seen, int x, int y) {
    return x >= 0
        && y >= 0
        && x < ink.width()
        && y < ink.height()
        && !seen[y * ink.width() + x]
        && ink.at(x, y) >= Form.INKED;
  }
}
