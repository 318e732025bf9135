package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Scribble;
import java.util.List;
import java.util.Random;

/** Tangles, zigzags, coils, waves, hatching and what passes for a signature. */
final class Scribbles implements NonDigit {
  private static final int WIDE = 260;

  @Override
  public String name() {
    return "scribble";
  }

  @Override
  public Sheet draw(Random random) {
    TrainingHand hand = TrainingHand.any(random);
    // a broad pen leaves nothing but a blot of a coil or a signature
    TrainingHand fine = new TrainingHand(hand.thickness() / 2, hand.wobble());
    Scribble scribble = Pick.from(List.of(Scribble.values()), random);
    return switch (scribble) {
      case SIGNATURE -> fine.write(scribble.draw(random), WIDE, random);
      case COIL -> fine.write(scribble.draw(random), random);
      case TANGLE, ZIGZAG, WAVE, HATCHING -> hand.write(scribble.draw(random), random);
    };
  }
}
