package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Letters;
import io.github.hdr4j.samples.toolkit.drawing.Penman;
import io.github.hdr4j.samples.toolkit.drawing.Stroke;
import java.util.Random;

/** Letters in pen strokes. */
public final class DrawnScripts implements Scripts {
  private static final double STEADIEST = 0.008;
  private static final double UNSTEADIEST = 0.02;

  /** Takes up the pen. */
  public DrawnScripts() {}

  @Override
  public Script any(double thickness, Random random) {
    Penman penman = Penman.any(thickness, Pick.between(STEADIEST, UNSTEADIEST, random), random);
    return chance -> {
      String letter = Pick.from(Letters.STROKES, chance);
      return Signs.form(penman.write(Stroke.parseAll(letter), Signs.SHEET, chance));
    };
  }
}
