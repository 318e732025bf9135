package io.github.hdr4j.preprocess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the cheapest cuts through a wide part those that leave pieces large enough. Winding
 * cuts follow the paper between digits that overlap, straight ones part digits that touch along a
 * stroke.
 */
final class Seams {
  /** Cuts of a part that are considered, the cheapest first. */
  private static final int MOST = 40;

  /** Cuts that are kept beside the chosen ones. */
  private static final int MOST_FURTHER = 8;

  /** What a step aside costs, in pixels of full ink, for cuts that wind and for straight ones. */
  private static final float ASIDE = 0.1f;

  private static final float STRAIGHT = 0.35f;

  /**
   * All relative to the height of digits: width of a part that may be cut, and what must remain.
   */
  private static final double WIDE = 0.55;

  /** Beyond this it is a drawing or a ruled line rather than touching digits. */
  private static final double WIDEST = 12;

  private static final double VERY_WIDE = 0.95;
  private static final double TALL = 0.4;
  private static final double HEAVY = 0.03;
  private static final double APART = 0.15;

  /**
   * Ink between two cuts that makes a difference, relative to the squared height of digits: of
   * 0.006 to 0.04, this one reads most of generated and of photographed numbers.
   */
  private static final double ELSE = 0.014;

  /** Strokes that a cut may cross in parts that are just wide, and in very wide ones. */
  private static final double FEW = 2.5;

  private static final double MORE = 4;

  private final UprightPart part;
  private final double digit;

  private Seams(UprightPart part, double digit) {
    this.part = part;
    this.digit = digit;
  }

  /**
   * Cuts a part.
   *
   * @param part to be cut
   * @param digit height of digits
   * @param stroke width of strokes
   * @return none if it is one digit for certain
   */
  static Cuts of(UprightPart part, double digit, double stroke) {
    if (part.width() < WIDE * digit
        || part.width() > WIDEST * digit
        || part.height() < TALL * digit) {
      return Cuts.NONE;
    }
    return new Seams(part, digit).best(stroke);
  }

  private Cuts best(double stroke) {
    double limit = stroke * (part.width() >= VERY_WIDE * digit ? MORE : FEW);
    int apart = Math.max(1, (int) Math.round(APART * digit / 2));
    List<Seam> candidates = new ArrayList<>();
    for (float aside : new float[] {ASIDE, STRAIGHT}) {
      candidates.addAll(new SeamSearch(part.ink(), aside).cheapest(limit, apart));
    }
    ValleyCuts.of(part.ink(), digit, stroke).stream()
        .filter(seam -> seam.ink() <= limit)
        .forEach(candidates::add);
    candidates.sort(Comparator.comparingDouble(Seam::ink));
    List<Seam> considered = candidates.subList(0, Math.min(MOST, candidates.size()));
    List<Seam> chosen = new ArrayList<>();
    for (Seam seam : considered) {
      int at = place(seam, chosen);
      Optional<Seam> left = at > 0 ? Optional.of(chosen.get(at - 1)) : Optional.empty();
      Optional<Seam> right = at < chosen.size() ? Optional.of(chosen.get(at)) : Optional.empty();
      if (isPiece(left, Optional.of(seam)) && isPiece(Optional.of(seam), right)) {
        chosen.add(at, seam);
      }
    }
    return new Cuts(chosen, further(considered, chosen));
  }

  /** Among cuts from left to right at half height. */
  private int place(Seam seam, List<Seam> sorted) {
    int middle = part.height() / 2;
    int place = sorted.size();
    while (place > 0 && sorted.get(place - 1).column(middle) > seam.column(middle)) {
      place--;
    }
    return place;
  }

  /** Cuts that leave something else on their sides than the chosen ones, which they may cross. */
  private List<FurtherCut> further(List<Seam> candidates, List<Seam> chosen) {
    List<Seam> known = new ArrayList<>(chosen);
    List<FurtherCut> further = new ArrayList<>();
    for (Seam seam : candidates) {
      if (further.size() < MOST_FURTHER
          && known.stream().allMatch(some -> between(some, seam) >= ELSE * digit * digit)) {
        int from = chosen.size();
        while (from > 0 && !isPiece(Optional.of(chosen.get(from - 1)), Optional.of(seam))) {
          from--;
        }
        int to = 0;
        while (to < chosen.size() && !isPiece(Optional.of(seam), Optional.of(chosen.get(to)))) {
          to++;
        }
        if ((from > 0 || isPiece(Optional.empty(), Optional.of(seam)))
            && (to < chosen.size() || isPiece(Optional.of(seam), Optional.empty()))
            && from <= to) {
          known.add(seam);
          further.add(new FurtherCut(seam, from, to + 1));
        }
      }
    }
    return further;
  }

  /** Ink on different sides of two cuts, in pixels. */
  private int between(Seam one, Seam other) {
    int area = 0;
    for (int y = 0; y < part.height(); y++) {
      int from = Math.max(0, Math.min(one.column(y), other.column(y)));
      int to = Math.min(part.width(), Math.max(one.column(y), other.column(y)));
      for (int x = from; x < to; x++) {
        area += part.isInk(x, y) ? 1 : 0;
      }
    }
    return area;
  }

  /**
   * Tells whether two cuts do not cross and what lies between them is large enough to be much of a
   * digit; empty stands for an end.
   */
  private boolean isPiece(Optional<Seam> left, Optional<Seam> right) {
    int area = 0;
    int top = part.height();
    int bottom = 0;
    for (int y = 0; y < part.height(); y++) {
      int row = y;
      int from = left.map(seam -> Math.max(0, seam.column(row))).orElse(0);
      int to = right.map(seam -> Math.min(part.width(), seam.column(row))).orElse(part.width());
      if (from > to) {
        return false;
      }
      for (int x = from; x < to; x++) {
        if (part.isInk(x, y)) {
          area++;
          top = Math.min(top, y);
          bottom = y + 1;
        }
      }
    }
    return area >= HEAVY * digit * digit && bottom - top >= TALL * digit;
  }

  /** Number of seams to the left of a pixel. */
  static int piece(List<Seam> seams, int x, int y) {
    int piece = 0;
    for (Seam seam : seams) {
      piece += seam.isLeftOf(x, y) ? 1 : 0;
    }
    return piece;
  }
}
