package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import java.util.List;
import java.util.Random;

/** A digit that half of the one before it, or behind it, or of both touches: cut out wrongly. */
final class HalfNeighbours implements NonDigit {
  /** Half a 1, 4 or 7 may be next to nothing. */
  private static final List<Integer> NEIGHBOURS = List.of(0, 2, 3, 5, 6, 8, 9);

  private static final double LEAST_INK = 0.4;
  private static final double MOST_INK = 0.65;
  private static final int MOST_OVERLAP = 5;
  private static final int MOST_STEP = 5;

  @Override
  public String name() {
    return "half-neighbour";
  }

  @Override
  public Sheet draw(Random random) {
    TrainingHand hand = TrainingHand.any(random);
    int sides = random.nextInt(3);
    Sheet digit = hand.write(random.nextInt(10), random);
    Row row;
    if (sides == 0) {
      row = new Row(digit);
    } else {
      row = new Row(half(hand, Math.PI, random)).add(digit, gap(random), step(random));
    }
    if (sides != 1) {
      row.add(half(hand, 0, random), gap(random), step(random));
    }
    return row.sheet();
  }

  private static Sheet half(TrainingHand hand, double angle, Random random) {
    Sheet neighbour = hand.write(Pick.from(NEIGHBOURS, random), random);
    return new Cut(angle).keep(neighbour, Pick.between(LEAST_INK, MOST_INK, random));
  }

  private static int gap(Random random) {
    return -Pick.integer(1, MOST_OVERLAP, random);
  }

  private static int step(Random random) {
    return Pick.integer(-MOST_STEP, MOST_STEP, random);
  }
}
