package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the marks of a map: connected and dark somewhere (hysteresis, Canny 1986). */
final class InkMarks {
  private final InkMap map;
  private final float low;
  private final boolean[] seen;
  private final int[] queue;

  private InkMarks(InkMap map, float low) {
    this.map = map;
    this.low = low;
    seen = new boolean[map.pixels()];
    queue = new int[map.pixels()];
  }

  static List<InkMark> of(InkMap map, InkLevel level) {
    InkMarks search = new InkMarks(map, level.low());
    List<InkMark> marks = new ArrayList<>();
    for (int i = 0; i < map.pixels(); i++) {
      if (!search.seen[i] && map.at(i) >= level.high()) {
        marks.add(InkMark.of(map, search.fill(i)));
      }
    }
    return marks;
  }

  private int[] fill(int start) {
    int head = 0;
    int tail = 0;
    queue[tail++] = start;
    seen[start] = true;
    while (head < tail) {
      int at = queue[head++];
      int x = at % map.width;
      int y = at / map.width;
      for (int ny = Math.max(0, y - 1); ny <= Math.min(map.height - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(map.width - 1, x + 1); nx++) {
          int next = ny * map.width + nx;
          if (!seen[next] && map.at(next) >= low) {
            seen[next] = true;
            queue[tail++] = next;
          }
        }
      }
    }
    return Arrays.copyOf(queue, tail);
  }
}
