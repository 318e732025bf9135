package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.ArrayList;
import java.util.List;

/** Groups the blobs of a page that stand beside each other, a digit broken across included. */
final class LineLinks {
  /** Least height of a digit that can be read, pixels of the working plane. */
  static final int LEAST_HEIGHT = 8;

  /** The same of one beside others, unless on a page: the digits of a number differ in height. */
  private static final int LEAST_BESIDE = 6;

  /** Share of the lower blob's height that neighbours on a line have in common. */
  private static final double BESIDE = 0.45;

  /** Height of the lower of two neighbours relative to the higher. */
  static final double SIMILAR = 0.42;

  /** Space between neighbours relative to the height of the higher one. */
  private static final double SPACE = 1.3;

  /** Height of the parts of a broken digit relative to a whole one beside it, at most. */
  private static final double BROKEN = 0.6;

  /** Space between those parts, likewise. */
  private static final double BREAK = 0.15;

  /** Share of the narrower part's width that lies above or below the other. */
  private static final double STACKED = 0.5;

  private final List<Blob> all;
  private final boolean page;
  private final int[] leader;

  private LineLinks(List<Blob> all, boolean page) {
    this.all = all;
    this.page = page;
    leader = new int[all.size()];
  }

  /**
   * The groups.
   *
   * @param all blobs
   * @param page whether most marks are so low that this is a page, where other things are broken,
   *     too
   * @return none of them is empty
   */
  static List<List<Blob>> groups(List<Blob> all, boolean page) {
    LineLinks links = new LineLinks(all, page);
    links.link();
    List<List<Blob>> groups = new ArrayList<>();
    all.forEach(blob -> groups.add(new ArrayList<>()));
    for (int i = 0; i < all.size(); i++) {
      groups.get(links.leader(i)).add(all.get(i));
    }
    groups.removeIf(List::isEmpty);
    return groups;
  }

  private void link() {
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    for (int i = 0; i < leader.length; i++) {
      for (int j = i + 1; j < leader.length; j++) {
        if (areNeighbours(all.get(i).box(), all.get(j).box())) {
          leader[leader(i)] = leader(j);
        }
      }
    }
    for (int i = 0; i < leader.length && !page; i++) {
      for (int j = i + 1; j < leader.length; j++) {
        if (isStacked(all.get(i).box(), all.get(j).box())) {
          linkBroken(i, j);
        }
      }
    }
  }

  /** A digit that is broken across is too low in both parts to stand beside whole ones. */
  private void linkBroken(int one, int other) {
    Box around = new Group(List.of(all.get(one), all.get(other))).box();
    int highest = Math.max(all.get(one).box().height(), all.get(other).box().height());
    for (int k = 0; k < leader.length; k++) {
      Box whole = all.get(k).box();
      int space = around.height() - all.get(one).box().height() - all.get(other).box().height();
      if (k != one
          && k != other
          && highest <= BROKEN * whole.height()
          && space <= BREAK * whole.height()
          && around.height() >= BROKEN * whole.height()
          && around.height() <= whole.height() / BROKEN
          && areNeighbours(around, whole)) {
        leader[leader(one)] = leader(k);
        leader[leader(other)] = leader(k);
      }
    }
  }

  private static boolean isStacked(Box one, Box other) {
    int shared =
        Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
    int apart =
        Math.max(one.y(), other.y()) - Math.min(one.y() + one.height(), other.y() + other.height());
    return shared >= STACKED * Math.min(one.width(), other.width())
        && apart <= Math.min(one.height(), other.height());
  }

  private int leader(int i) {
    int at = i;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private boolean areNeighbours(Box one, Box other) {
    int low = Math.min(one.height(), other.height());
    int high = Math.max(one.height(), other.height());
    int least = page ? LEAST_HEIGHT : LEAST_BESIDE;
    if (low < SIMILAR * high || high < least) {
      return false;
    }
    int shared =
        Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
    return shared >= BESIDE * low && gap(one, other) <= SPACE * high;
  }

  private static int gap(Box one, Box other) {
    return Math.max(one.x(), other.x())
        - Math.min(one.x() + one.width(), other.x() + other.width());
  }
}
