package io.github.hdr4j.preprocess;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How plausible it is from size and place alone that some pieces are one digit: negative natural
 * logarithms, 0 for what is typical of the line.
 */
final class Plausibility {
  /** All relative to the height of digits. */
  private static final double WIDEST = 1.35;

  private static final double LOWEST = 0.4;
  private static final double FAR = 0.25;
  private static final double WORD = 0.9;

  private static final double CUT = 1;

  /** What it costs to take parts together, and each digit height of space between them. */
  private static final double JOIN = 0.5;

  private static final double JOIN_GAP = 6;

  /** The same where faint ink leads from one to the other, however far apart they are. */
  private static final double JOIN_FAINT = 0.3;

  private static final double LOW = 6;
  private static final double HIGH = 3;
  private static final double USUAL = 1.15;
  private static final double BROAD = 8;

  private final List<Piece> pieces;
  private final double digit;
  private final Joints joints;

  private Plausibility(List<Piece> pieces, double digit, Joints joints) {
    this.pieces = pieces;
    this.digit = digit;
    this.joints = joints;
  }

  /** Which pieces, by their numbers, ink leads between. */
  @FunctionalInterface
  private interface Joints {
    boolean join(int one, int other);
  }

  static Plausibility of(LinePieces pieces) {
    return new Plausibility(
        pieces.pieces(), pieces.line().plane().digitHeight(), pieces::areJoined);
  }

  /** The same for a single piece that is not one of the line's. */
  Plausibility of(Piece piece) {
    return new Plausibility(List.of(piece), digit, (one, other) -> false);
  }

  /** Tells whether it is not too wide for a digit, though nothing but a cut bounds it. */
  boolean isNarrow() {
    return width(0, pieces.size()) <= WIDEST;
  }

  double wordGap() {
    return WORD * digit;
  }

  private int top(int from, int to) {
    return pieces.subList(from, to).stream().mapToInt(Piece::top).min().orElseThrow();
  }

  private int bottom(int from, int to) {
    return pieces.subList(from, to).stream().mapToInt(Piece::bottom).max().orElseThrow();
  }

  private double height(int from, int to) {
    return (bottom(from, to) - top(from, to)) / digit;
  }

  private double width(int from, int to) {
    int left = pieces.subList(from, to).stream().mapToInt(Piece::left).min().orElseThrow();
    int right = pieces.subList(from, to).stream().mapToInt(Piece::right).max().orElseThrow();
    return (right - left) / digit;
  }

  /** Tells whether the pieces are large enough, not too wide, and near each other. */
  boolean isPossible(int from, int to) {
    if (height(from, to) < LOWEST) {
      return false;
    }
    boolean onePart =
        pieces.subList(from, to).stream().allMatch(p -> p.part() == pieces.get(from).part());
    if (width(from, to) > WIDEST && to - from > 1 && !(onePart && isWhole(from, to))) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (gap(from, i) > FAR) {
        return false;
      }
    }
    return true;
  }

  /** Space between a piece and those before it. */
  private double gap(int from, int at) {
    int right = pieces.subList(from, at).stream().mapToInt(Piece::right).max().orElseThrow();
    return (pieces.get(at).left() - right) / digit;
  }

  boolean isWhole(int from, int to) {
    for (int i = from; i < to; i++) {
      Piece piece = pieces.get(i);
      boolean leftIn = piece.cutLeft() == 0 || (i > from && isNext(i - 1, i, from, to));
      boolean rightIn = piece.cutRight() == 0 || (i < to - 1 && isNext(i, i + 1, from, to));
      if (!leftIn || !rightIn) {
        return false;
      }
    }
    return true;
  }

  private boolean isNext(int left, int right, int from, int to) {
    int part = pieces.get(left).part();
    return left >= from && right < to && pieces.get(right).part() == part;
  }

  double penalty(int from, int to) {
    double penalty = 0;
    Piece first = pieces.get(from);
    Piece last = pieces.get(to - 1);
    penalty += CUT * (first.cutLeft() + last.cutRight()) / 2;
    for (int i = from + 1; i < to; i++) {
      if (pieces.get(i).part() != pieces.get(i - 1).part()) {
        penalty += join(from, i);
      }
    }
    double height = height(from, to);
    penalty += LOW * Math.max(0, 0.75 - height) + HIGH * Math.max(0, height - 1.5);
    double width = width(from, to);
    double broad = Math.max(0, width - USUAL);
    penalty += BROAD * broad;
    return penalty;
  }

  /** What it costs that a piece of another part belongs to those before it. */
  private double join(int from, int at) {
    boolean joined = IntStream.range(from, at).anyMatch(before -> joints.join(before, at));
    return joined ? JOIN_FAINT : JOIN + JOIN_GAP * Math.max(0, gap(from, at));
  }

  /** What it costs to pass over a piece. */
  double other(int at) {
    Piece piece = pieces.get(at);
    return 0.3 + 4 * piece.height() / digit * (piece.isWhole() ? 1 : 2);
  }
}
