package io.github.hdr4j.preprocess;

import io.github.hdr4j.NumberSign;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells signs by their shape and place. */
final class Signs {
  /** All relative to the height of digits. */
  private static final double DOT = 0.3;

  private static final double NEAR_BASE = 0.3;
  private static final double COMMA_HEIGHT = 0.42;
  private static final double FLAT = 0.25;
  private static final double FREE = 0.35;
  private static final double BAR = 0.85;

  /** How probable a small mark at the base line is a sign, and a short level stroke a minus. */
  private static final double SURE = 0.75;

  /**
   * How far a comma reaches below the base line, relative to the height of digits, and its height
   * relative to its width, where it might as well be a point; and what makes it e times as likely.
   */
  private static final double BELOW = 0.08;

  private static final double BELOW_SCALE = 0.04;
  private static final double LONG = 1.25;
  private static final double LONG_SCALE = 0.25;

  /**
   * A fraction bar is straight and leans to the right (columns for each row), further than a 1 and
   * higher than digits: where it might as well be a 1, and what makes it e times as likely.
   */
  private static final double STRAIGHT = 0.2;

  private static final double LEAN = 0.42;
  private static final double LEAN_SCALE = 0.06;
  private static final double MOST_LEAN = 1.3;
  private static final double HIGH = 1.12;
  private static final double HIGH_SCALE = 0.04;

  private final LinePieces line;
  private final double digit;
  private final BaseLine base;

  Signs(LinePieces line) {
    this.line = line;
    digit = line.line().plane().digitHeight();
    base = BaseLine.of(line.line().parts(), digit);
  }

  /**
   * A sign that a piece might be.
   *
   * @param sign which
   * @param penalty negative logarithm of the probability of it
   * @param instead the same of anything else
   */
  record Found(NumberSign sign, double penalty, double instead) {
    static Found of(NumberSign sign, double probability) {
      return new Found(sign, -Math.log(probability), -Math.log(1 - probability));
    }
  }

  Optional<Found> of(int at) {
    Piece piece = line.pieces().get(at);
    double width = piece.width() / digit;
    double height = piece.height() / digit;
    double off = (piece.bottom() - base.at(piece.centre())) / digit;
    if (!piece.isWhole()) {
      return Optional.empty();
    }
    boolean between = at > 0 && at < line.pieces().size() - 1;
    if (height >= BAR) {
      return between ? bar(at, height) : Optional.empty();
    }
    if (!isFree(at)) {
      return Optional.empty();
    }
    if (between && width <= DOT && height <= COMMA_HEIGHT && Math.abs(off) <= NEAR_BASE) {
      double comma = (off - BELOW) / BELOW_SCALE + (height / width - LONG) / LONG_SCALE;
      return Optional.of(Found.of(comma > 0 ? NumberSign.COMMA : NumberSign.POINT, SURE));
    }
    if (height <= FLAT && width >= 1.5 * height && width >= 0.25 && off < -0.15 && off > -0.7) {
      return Optional.of(Found.of(NumberSign.MINUS, SURE));
    }
    return Optional.empty();
  }

  /**
   * Tells whether nothing stands close above or below, and no faint ink leads to anything, of which
   * it would be a broken part.
   */
  private boolean isFree(int at) {
    Piece piece = line.pieces().get(at);
    return line.pieces().stream().noneMatch(other -> isOver(other, piece))
        && IntStream.range(0, line.pieces().size()).noneMatch(other -> line.areJoined(at, other));
  }

  private boolean isOver(Piece other, Piece piece) {
    int shared = Math.min(other.right(), piece.right()) - Math.max(other.left(), piece.left());
    int between = Math.max(other.top(), piece.top()) - Math.min(other.bottom(), piece.bottom());
    return shared >= piece.width() / 2.0 && between >= 0 && between <= FREE * digit;
  }

  private Optional<Found> bar(int at, double height) {
    InkAxis axis = InkAxis.of(line, at);
    if (axis.slenderness() > STRAIGHT || axis.lean() < 0 || axis.lean() > MOST_LEAN) {
      return Optional.empty();
    }
    double evidence = Math.min((axis.lean() - LEAN) / LEAN_SCALE, (height - HIGH) / HIGH_SCALE);
    return Optional.of(Found.of(NumberSign.FRACTION_BAR, 1 / (1 + Math.exp(-evidence))));
  }
}
