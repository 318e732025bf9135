package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import java.util.List;
import java.util.Random;

/**
 * A digit and something of the same weight beside it: a sign, or a fraction as in 4½ and 7/8. A
 * lone full stop does not count: a speck of that size lies beside many a digit.
 */
final class DigitsAndSigns implements NonDigit {
  private static final String SLASH = "62,0 40,50 18,100";
  private static final String COMMA = "44,78 46,92 28,116";

  /** Slash, comma, minus, plus, per cent, degrees, and brackets at the left and at the right. */
  private static final List<String> BEHIND =
      List.of(
          SLASH,
          COMMA,
          "10,50 40,49 74,51",
          "40,14 40,50 40,86 | 6,50 40,49 74,50",
          "70,0 40,50 10,100 | 20,8 6,20 18,34 32,20 20,8 | 62,66 48,80 60,96 76,82 62,66",
          "34,0 54,18 60,50 54,82 34,100",
          "24,0 50,0 / 50,50 50,100 / 24,100",
          COMMA + " | 54,72 80,73");

  private static final List<String> BEFORE =
      List.of(
          "54,0 34,18 28,50 34,82 54,100",
          "56,0 30,0 / 30,50 30,100 / 56,100",
          "6,34 40,33 70,34 | 6,66 40,67 70,66",
          "6,50 40,49 70,50");

  private static final double SMALL = 0.6;
  private static final int MOST_GAP = 14;

  @Override
  public String name() {
    return "digit-and-sign";
  }

  @Override
  public Sheet draw(Random random) {
    TrainingHand hand = TrainingHand.any(random);
    return switch (random.nextInt(4)) {
      case 0 -> fraction(hand, false, random);
      case 1 -> fraction(hand, true, random);
      case 2 ->
          new Row(WrittenFigures.write(Pick.from(BEFORE, random), hand, random))
              .add(beside(hand, random), gap(random), 0)
              .sheet();
      default ->
          new Row(beside(hand, random))
              .add(WrittenFigures.write(Pick.from(BEHIND, random), hand, random), gap(random), 0)
              .sheet();
    };
  }

  private static Sheet fraction(TrainingHand hand, boolean mixed, Random random) {
    boolean small = mixed || random.nextBoolean();
    int raised = small ? (int) (TrainingHand.HEIGHT * (1 - SMALL) / 2) : 0;
    Row row = new Row(part(hand, small, random));
    row.add(WrittenFigures.write(SLASH, hand, random), gap(random), raised);
    row.add(part(hand, small, random), gap(random) - 2, 2 * raised);
    if (!mixed) {
      return row.sheet();
    }
    return new Row(digit(hand, random)).add(row.sheet(), gap(random), -raised).sheet();
  }

  private static Sheet part(TrainingHand hand, boolean small, Random random) {
    Sheet whole = digit(hand, random);
    if (!small) {
      return whole;
    }
    return Sheet.painted(
        whole.width(),
        whole.height(),
        (x, y) -> {
          double column = whole.width() / 2.0 + (x - whole.width() / 2.0) / SMALL;
          double line = whole.height() / 2.0 + (y - whole.height() / 2.0) / SMALL;
          return column < 0 || line < 0 || column >= whole.width() || line >= whole.height()
              ? 0
              : whole.at((int) column, (int) line);
        });
  }

  /** Any digit but a 1: with a bracket that is a 0. */
  private static Sheet beside(TrainingHand hand, Random random) {
    int digit = random.nextInt(9);
    return hand.write(digit == 0 ? 0 : digit + 1, random);
  }

  private static Sheet digit(TrainingHand hand, Random random) {
    return hand.write(random.nextInt(10), random);
  }

  private static int gap(Random random) {
    return Pick.integer(0, MOST_GAP, random);
  }
}
