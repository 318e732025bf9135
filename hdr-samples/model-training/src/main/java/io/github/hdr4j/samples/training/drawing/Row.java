package io.github.hdr4j.samples.training.drawing;

/** Puts what is written on several sheets side by side on one. */
final class Row {
  private static final int MARGIN = 20;

  private Sheet all;

  Row(Sheet first) {
    this.all = first;
  }

  /**
   * Adds a sheet at the right.
   *
   * @param next the sheet
   * @param gap between its ink and that before, where they come closest, in pixels; negative to
   *     overlap
   * @param down how far lower it stands, in pixels
   */
  Row add(Sheet next, int gap, int down) {
    int nearest = Integer.MAX_VALUE;
    for (int y = 0; y < all.height(); y++) {
      int below = y - down;
      if (below >= 0 && below < next.height()) {
        nearest = Math.min(nearest, distance(all, y, next, below));
      }
    }
    int right = gap - nearest;
    if (nearest == Integer.MAX_VALUE) {
      right = all.width() + gap;
    }
    int shift = Math.max(0, -right);
    Sheet wider =
        new Sheet(Math.max(all.width() + shift, next.width() + right + shift), all.height());
    all = wider.lay(all, shift, 0).lay(next, right + shift, down);
    return this;
  }

  /** The sheet, with a margin at both sides. */
  Sheet sheet() {
    int left = all.width();
    int right = 0;
    for (int y = 0; y < all.height(); y++) {
      left = Math.min(left, firstInk(all, y));
      right = Math.max(right, lastInk(all, y));
    }
    Sheet cut = new Sheet(Math.max(1, right - left + 1) + 2 * MARGIN, all.height());
    return cut.lay(all, MARGIN - left, 0);
  }

  /** From the last ink in one sheet's row to the first in another's, if they lay on each other. */
  private static int distance(Sheet left, int y, Sheet right, int below) {
    int last = lastInk(left, y);
    int first = firstInk(right, below);
    return last < 0 || first == right.width() ? Integer.MAX_VALUE : first - last - 1;
  }

  private static int firstInk(Sheet sheet, int y) {
    int x = 0;
    while (x < sheet.width() && !sheet.isInked(x, y)) {
      x++;
    }
    return x;
  }

  private static int lastInk(Sheet sheet, int y) {
    int x = sheet.width() - 1;
    while (x >= 0 && !sheet.isInked(x, y)) {
      x--;
    }
    return x;
  }
}
