package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Digits and signs set side by side from left to right. Coordinates are pixels from the point where
 * the baseline begins. Mutable and not thread-safe.
 */
final class Line {
  /** Two that touch along more of their height than this would be one. */
  private static final double MOST_CONTACT = 0.35;

  private static final int NOTHING = Integer.MIN_VALUE / 2;

  private final List<Placed> all = new ArrayList<>();

  /** By row, the last column with ink. */
  private final Map<Integer, Integer> profile = new HashMap<>();

  /**
   * A stamp in its place.
   *
   * @param sign that it shows
   * @param stamp its ink
   * @param x of the stamp's origin
   * @param y of the stamp's origin
   * @param spacing to the one before
   */
  record Placed(char sign, Stamp stamp, int x, int y, Spacing spacing) {
    int left() {
      return x + stamp.left();
    }

    int top() {
      return y + stamp.top();
    }

    int right() {
      return left() + stamp.ink().width();
    }

    int bottom() {
      return top() + stamp.ink().height();
    }
  }

  /** What has been set so far. */
  List<Placed> placed() {
    return List.copyOf(all);
  }

  /** The first column that is free on all rows. */
  int end() {
    return all.stream().mapToInt(Placed::right).max().orElse(0);
  }

  /** Puts a stamp into a place of its own, as into a printed box. */
  void put(char sign, Stamp stamp, int x, int y) {
    set(new Placed(sign, stamp, x, y, Spacing.APART));
  }

  /** Adds a stamp at the right, with this much room between its ink and all before. */
  void apart(char sign, Stamp stamp, int y, int gap, int reach) {
    add(sign, stamp, y, gap, Math.max(gap, reach), Spacing.APART);
  }

  /** Adds a stamp at the right that comes as near as this to the ink before. */
  void kern(char sign, Stamp stamp, int y, int gap) {
    add(sign, stamp, y, gap, gap, Spacing.KERNED);
  }

  /**
   * Adds a stamp at the right whose ink lies over that before by this many pixels.
   *
   * @return false, with nothing added, if the two do not meet, or if they would merge
   */
  boolean touch(char sign, Stamp stamp, int y, int overlap, double height) {
    int contact = nearest(stamp, y, 0);
    if (contact == NOTHING) {
      return false;
    }
    int x = contact - overlap + 1;
    int rows = 0;
    for (int row = 0; row < stamp.ink().height(); row++) {
      int first = stamp.first(row);
      // side by side is contact, too
      int column = x + stamp.left() + first - 1;
      if (first < stamp.ink().width() && column <= last(y + stamp.top() + row)) {
        rows++;
      }
    }
    if (rows > MOST_CONTACT * height) {
      return false;
    }
    set(new Placed(sign, stamp, x, y, Spacing.TOUCHING));
    return true;
  }

  private void add(char sign, Stamp stamp, int y, int gap, int reach, Spacing spacing) {
    int contact = nearest(stamp, y, reach);
    int x = contact == NOTHING ? end() - stamp.left() + gap : contact + gap + 1;
    set(new Placed(sign, stamp, x, y, spacing));
  }

  /**
   * Where the stamp's origin lies when its ink is in one column with the ink before, looking this
   * many rows up and down.
   */
  private int nearest(Stamp stamp, int y, int reach) {
    int nearest = NOTHING;
    for (int row = 0; row < stamp.ink().height(); row++) {
      int first = stamp.first(row);
      if (first == stamp.ink().width()) {
        continue;
      }
      for (int other = -reach; other <= reach; other++) {
        int last = last(y + stamp.top() + row + other);
        if (last != NOTHING) {
          nearest = Math.max(nearest, last - stamp.left() - first);
        }
      }
    }
    return nearest;
  }

  /** The last column with ink in a row, of all that has been set. */
  private int last(int row) {
    return profile.getOrDefault(row, NOTHING);
  }

  private void set(Placed one) {
    all.add(one);
    for (int row = 0; row < one.stamp().ink().height(); row++) {
      int column = one.stamp().last(row);
      if (column >= 0) {
        profile.merge(one.top() + row, one.left() + column, Math::max);
      }
    }
  }

  /** All marks with their boxes, moved so that boxes lie at 0 or more. */
  List<Mark> marks(int right, int down) {
    return all.stream()
        .map(
            one -> {
              Box own = Boxes.of(one.stamp().ink());
              Box box = Boxes.moved(own, one.left() + right, one.top() + down);
              return new Mark(one.sign(), box, one.spacing() == Spacing.TOUCHING);
            })
        .toList();
  }

  /** Lays all ink on a plate, moved. */
  void lay(Plate plate, int right, int down) {
    all.forEach(one -> plate.lay(one.stamp().ink(), one.left() + right, one.top() + down));
  }

  /** Tells whose ink lies where, moved. */
  void own(InkOwners.Sheet sheet, int right, int down) {
    all.forEach(one -> sheet.lay(one.stamp().ink(), one.left() + right, one.top() + down));
  }
}
