package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import java.util.Random;

/** Two to four digits of one hand side by side: apart, touching or overlapping. */
final class SeveralDigits implements NonDigit {
  private static final int MOST_OVERLAP = 8;
  private static final int MOST_GAP = 24;
  private static final int MOST_STEP = 6;

  @Override
  public String name() {
    return "several-digits";
  }

  @Override
  public Sheet draw(Random random) {
    TrainingHand hand = TrainingHand.any(random);
    // two are the commonest that a segmentation leaves together
    int count = random.nextInt(2) == 0 ? 2 : Pick.integer(2, 4, random);
    int last = random.nextInt(10);
    Row row = new Row(hand.write(last, random));
    for (int i = 1; i < count; i++) {
      int next = random.nextInt(10);
      // two strokes of a 1 that overlap are one 1
      int overlap = last == 1 && next == 1 ? -4 : MOST_OVERLAP;
      int gap = Pick.integer(-overlap, MOST_GAP, random);
      row.add(hand.write(next, random), gap, Pick.integer(-MOST_STEP, MOST_STEP, random));
      last = next;
    }
    return row.sheet();
  }
}
