package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import java.util.List;
import java.util.Random;

/**
 * A number on its sheet, before it is photographed.
 *
 * @param printed ink that was there before
 * @param written ink of the number
 * @param marks what stands where, in pixels of the sheet
 * @param owners whose ink is where
 */
record NumberSheet(Ink printed, Ink written, List<Mark> marks, InkOwners.Sheet owners) {
  private static final double LEAST_MARGIN = 0.12;
  private static final double MOST_MARGIN = 0.7;

  /** Digits keep away from the sides of a printed box by this share of its width. */
  private static final double INSIDE = 0.14;

  /** Writes on paper. */
  static NumberSheet free(String text, NumberHand hand, double height, int block, Random random) {
    Line line = hand.write(text);
    int left = margin(height, random);
    int right = margin(height, random);
    int above = margin(height, random);
    int below = margin(height, random);
    int start = line.placed().stream().mapToInt(Line.Placed::left).min().orElse(0);
    int top = line.placed().stream().mapToInt(Line.Placed::top).min().orElse(0);
    int bottom = line.placed().stream().mapToInt(Line.Placed::bottom).max().orElse(0);
    int width = whole(line.end() - start + left + right, block);
    int tall = whole(bottom - top + above + below, block);
    Plate written = new Plate(width, tall);
    line.lay(written, left - start, above - top);
    List<Mark> marks = line.marks(left - start, above - top);
    InkOwners.Sheet owners = new InkOwners.Sheet(width, tall);
    line.own(owners, left - start, above - top);
    return new NumberSheet(new Plate(width, tall).ink(), written.ink(), marks, owners);
  }

  /** Writes into printed boxes, a digit in each. */
  static NumberSheet boxed(String text, NumberHand hand, double height, int block, Random random) {
    Comb comb = Comb.any(height, block, random);
    int left = margin(height, random);
    int above = margin(height, random);
    int width = whole(2 * left + text.length() * comb.pitch(), block);
    int tall = whole(2 * above + comb.height(), block);
    Plate printed = new Plate(width, tall);
    comb.print(printed, left, above, text.length());
    Line line = new Line();
    double inside = INSIDE * comb.width();
    for (int i = 0; i < text.length(); i++) {
      Stamp stamp = hand.stamp(text.charAt(i), comb.width() - 2 * inside);
      double freeX = Math.max(0, comb.width() - 2 * inside - stamp.ink().width());
      double freeY = Math.max(0, comb.height() - 2 * inside - stamp.ink().height());
      double x = left + i * comb.pitch() + inside + freeX * Pick.between(0.2, 0.8, random);
      double y = above + inside + freeY * Pick.between(0.2, 0.9, random);
      line.put(text.charAt(i), stamp, (int) x - stamp.left(), (int) y - stamp.top());
    }
    Plate written = new Plate(width, tall);
    line.lay(written, 0, 0);
    InkOwners.Sheet owners = new InkOwners.Sheet(width, tall);
    line.own(owners, 0, 0);
    return new NumberSheet(printed.ink(), written.ink(), line.marks(0, 0), owners);
  }

  private static int margin(double height, Random random) {
    return (int) (height * Pick.between(LEAST_MARGIN, MOST_MARGIN, random));
  }

  /** A length that whole blocks fill. */
  private static int whole(int length, int block) {
    return (length + block - 1) / block * block;
  }
}
