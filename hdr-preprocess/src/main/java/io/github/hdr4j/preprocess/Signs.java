package io.github.hdr4j.preprocess;

import io.github.hdr4j.NumberSign;
import java.util.Optional;

/** Tells signs by their shape and place. */
final class Signs {
  /** All relative to the height of digits. */
  private static final double DOT = 0.3;

  private static final double NEAR_BASE = 0.3;
  private static final double COMMA_HEIGHT = 0.5;
  private static final double FLAT = 0.25;

  private final LinePieces line;
  private final double digit;
  private final BaseLine base;

  Signs(LinePieces line) {
    this.line = line;
    digit = line.line().plane().digitHeight();
    base = BaseLine.of(line.line().parts(), digit);
  }

  /** A sign and what it costs. */
  record Found(NumberSign sign, double penalty) {}

  Optional<Found> of(int at) {
    Piece piece = line.pieces().get(at);
    double width = piece.width() / digit;
    double height = piece.height() / digit;
    double off = (piece.bottom() - base.at(piece.centre())) / digit;
    if (!piece.isWhole()) {
      return Optional.empty();
    }
    if (width <= DOT && height <= DOT && Math.abs(off) <= NEAR_BASE) {
      return Optional.of(new Found(NumberSign.POINT, 0.2));
    }
    if (width <= DOT && height <= COMMA_HEIGHT && off > 0.05) {
      return Optional.of(new Found(NumberSign.COMMA, 0.3));
    }
    if (height <= FLAT && width >= 1.5 * height && width >= 0.25 && off < -0.25 && off > -0.7) {
      return Optional.of(new Found(NumberSign.MINUS, 0.3));
    }
    return Optional.empty();
  }
}
