package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import java.util.List;
import java.util.Random;

/**
 * Pieces of digits, as a segmentation that cuts in the wrong place leaves them. Only pieces that
 * are no digit themselves: never of a 1, 4, 6, 7 or 9, whose pieces are a 1, a 0 or a 7; of the
 * others not those with a whole loop (0) or the upper bow of a 2 or 3 (7), nor the left half of a 5
 * (1) or the right one of an 8 (3).
 */
final class Fragments implements NonDigit {
  private static final double LEAST_INK = 0.25;
  private static final double MOST_INK = 0.60;
  private static final double TILT = 0.3;

  private static final double LEFT = 0;
  private static final double UPPER = Math.PI / 2;
  private static final double LOWER = -Math.PI / 2;

  static final List<Piece> PIECES =
      List.of(
          new Piece(0, UPPER, LEAST_INK, MOST_INK),
          new Piece(0, LOWER, LEAST_INK, MOST_INK),
          new Piece(2, LOWER, LEAST_INK, MOST_INK),
          new Piece(3, LOWER, LEAST_INK, MOST_INK),
          new Piece(5, LOWER, LEAST_INK, 0.5),
          // less may be a 1, with more the digit can still be read
          new Piece(2, LEFT, 0.35, 0.48),
          new Piece(3, LEFT, 0.35, 0.48),
          new Piece(8, LEFT, 0.44, 0.52));

  /** What may be left of a digit: from which side, and the least and the most share of its ink. */
  record Piece(int digit, double angle, double least, double most) {}

  @Override
  public String name() {
    return "fragment";
  }

  @Override
  public Sheet draw(Random random) {
    Piece piece = Pick.from(PIECES, random);
    Sheet whole = TrainingHand.any(random).write(piece.digit(), random);
    Cut cut = new Cut(piece.angle() + Pick.between(-TILT, TILT, random));
    return cut.keep(whole, Pick.between(piece.least(), piece.most(), random));
  }
}
