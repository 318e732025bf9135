package io.github.hdr4j.preprocess.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.preprocess.PaperPreprocessor;
import java.util.DoubleSummaryStatistics;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pens of random width")
class PenVariationTest {
  private static final PenStrokes SEVEN =
      PenStrokes.builder().point(10, 0).point(60, 0).point(30, 100).build();

  private final PenVariation pens = PenVariation.standard();

  private double width(long seed) {
    return pens.apply(SEVEN, new SplittableRandom(seed)).penWidth().orElseThrow();
  }

  @Test
  @DisplayName("repeat themselves for equal seeds, and keep the strokes")
  void seeded() {
    assertThat(width(1)).isEqualTo(width(1)).isNotEqualTo(width(2));
    assertThat(pens.apply(SEVEN, new SplittableRandom(1)).strokes()).isEqualTo(SEVEN.strokes());
  }

  @Test
  @DisplayName("are as often thinner as thicker than the middle, all between the bounds")
  void range() {
    double middle = 100 * Math.sqrt(0.08 * 0.25);
    DoubleSummaryStatistics widths =
        IntStream.range(0, 2000).mapToDouble(this::width).summaryStatistics();
    assertThat(widths.getMin()).isBetween(8.0, 8.1);
    assertThat(widths.getMax()).isBetween(24.8, 25.0);
    long thinner = IntStream.range(0, 2000).filter(seed -> width(seed) < middle).count();
    assertThat((double) thinner).isCloseTo(1000, within(80.0));
  }

  @Test
  @DisplayName("draw lines that differ in width as they do")
  void drawn() {
    PaperPreprocessor preprocessor = new PaperPreprocessor();
    PenStrokes fine = SEVEN.withPenWidth(8);
    PenStrokes bold = SEVEN.withPenWidth(24);
    double ratio =
        ((Preparation.Ink) preprocessor.prepare(bold)).style().inkArea()
            / ((Preparation.Ink) preprocessor.prepare(fine)).style().inkArea();
    assertThat(ratio).isBetween(2.0, 3.0);
  }

  @Test
  @DisplayName("leave a dot and a blank as they are")
  void noSize() {
    PenStrokes dot = PenStrokes.builder().point(3, 4).build();
    assertThat(pens.apply(dot, new SplittableRandom(1))).isEqualTo(dot);
    PenStrokes blank = PenStrokes.builder().build();
    assertThat(pens.apply(blank, new SplittableRandom(1))).isEqualTo(blank);
  }

  @Test
  @DisplayName("refuse bounds that are no pens")
  void refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PenVariation(0, 0.2))
        .withMessage("thinnest must be 0.01 to 0.5, is 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PenVariation(0.2, 0.1))
        .withMessage("thickest must be 0.2 to 0.5, is 0.1");
  }
}
