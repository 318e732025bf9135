package io.github.hdr4j.samples.training.drawing;

import java.util.List;
import java.util.Random;

/**
 * Pieces of digits, as a segmentation that cuts in the wrong place leaves them. Only pieces that
 * are no digit themselves: never of a 1, 4, 6, 7 or 9, whose pieces are a 1, a 0 or a 7; of the
 * others not those with a whole loop (0) or the upper bow of a 2 or 3 (7), nor the right half of an
 * 8 (3).
 */
final class Fragments implements NonDigit {
  private static final double LEAST_INK = 0.25;
  private static final double MOST_INK = 0.60;

  /** Of a left piece: less may be a 1, with more the digit can still be read. */
  private static final double LEAST_LEFT = 0.35;

  private static final double MOST_LEFT = 0.48;
  private static final double TILT = 0.3;

  private static final double LEFT = 0;
  private static final double UPPER = Math.PI / 2;
  private static final double LOWER = -Math.PI / 2;

  private static final List<Piece> PIECES =
      List.of(
          new Piece(0, UPPER),
          new Piece(0, LOWER),
          new Piece(2, LEFT),
          new Piece(2, LOWER),
          new Piece(3, LEFT),
          new Piece(3, LOWER),
          new Piece(5, LEFT),
          new Piece(5, LOWER),
          new Piece(8, LEFT));

  private record Piece(int digit, double angle) {}

  @Override
  public String name() {
    return "fragment";
  }

  @Override
  public Sheet draw(Random random) {
    Piece piece = Pick.from(PIECES, random);
    Sheet whole = TrainingHand.any(random).write(piece.digit(), random);
    Cut cut = new Cut(piece.angle() + Pick.between(-TILT, TILT, random));
    double share =
        piece.angle() == LEFT
            ? Pick.between(LEAST_LEFT, MOST_LEFT, random)
            : Pick.between(LEAST_INK, MOST_INK, random);
    return cut.keep(whole, share);
  }
}
