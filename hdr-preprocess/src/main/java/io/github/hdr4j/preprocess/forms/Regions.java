package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.List;

/** The connected parts of a mask, diagonals included. */
final class Regions {
  private final int width;
  private final int height;
  private final int[] labels;
  private final List<Region> list = new ArrayList<>();

  private Regions(int width, int height) {
    this.width = width;
    this.height = height;
    labels = new int[width * height];
  }

  static Regions of(boolean[] mask, int width, int height) {
    Regions regions = new Regions(width, height);
    int[] queue = new int[mask.length];
    for (int i = 0; i < mask.length; i++) {
      if (mask[i] && regions.labels[i] == 0) {
        regions.list.add(regions.fill(i, mask, queue));
      }
    }
    return regions;
  }

  private Region fill(int start, boolean[] mask, int[] queue) {
    int label = list.size() + 1;
    int head = 0;
    int tail = 0;
    queue[tail++] = start;
    labels[start] = label;
    int left = width;
    int right = 0;
    int top = height;
    int bottom = 0;
    while (head < tail) {
      int at = queue[head++];
      int x = at % width;
      int y = at / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          int neighbour = ny * width + nx;
          if (mask[neighbour] && labels[neighbour] == 0) {
            labels[neighbour] = label;
            queue[tail++] = neighbour;
          }
        }
      }
    }
    return new Region(label, tail, left, top, right, bottom);
  }

  /** In the order of their first pixels, row by row. */
  List<Region> list() {
    return list;
  }

  boolean contains(Region region, int x, int y) {
    return labels[y * width + x] == region.label();
  }
}
