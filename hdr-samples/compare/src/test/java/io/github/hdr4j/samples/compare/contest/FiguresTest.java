package io.github.hdr4j.samples.compare.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.hdr4j.samples.toolkit.metrics.ConfusionMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A figure of the comparison")
class FiguresTest {
  @Test
  @DisplayName("macro scores are means over the digits, computed here by hand")
  void macro() {
    ConfusionMatrix.Counter counter = ConfusionMatrix.counter();
    for (int digit = 0; digit < 10; digit++) {
      for (int i = 0; i < 10; i++) {
        counter.add(digit, OptionalInt.of(digit == 7 && i < 2 ? 1 : digit));
      }
    }
    MacroScores scores = MacroScores.of(counter.matrix());
    assertThat(scores.sensitivity()).isCloseTo((9 + 0.8) / 10, offset(1e-12));
    assertThat(scores.precision()).isCloseTo((9 + 10 / 12.0) / 10, offset(1e-12));
    assertThat(scores.specificity()).isCloseTo((9 + 88 / 90.0) / 10, offset(1e-12));
  }

  @Test
  @DisplayName("the temperature finds back the factor by which honest logits were exaggerated")
  void temperature() {
    Random random = new Random(1);
    List<float[]> logits = new ArrayList<>();
    int[] digits = new int[4_000];
    for (int i = 0; i < digits.length; i++) {
      float[] honest = new float[10];
      for (int digit = 0; digit < 10; digit++) {
        honest[digit] = (float) (2 * random.nextGaussian());
      }
      digits[i] = drawn(honest, random);
      for (int digit = 0; digit < 10; digit++) {
        honest[digit] *= 20;
      }
      logits.add(honest);
    }
    assertThat(Temperature.fit(logits, digits)).isCloseTo(20, offset(1.0));
  }

  @Test
  @DisplayName("the temperature of few digits that are all read right calls for no certainty")
  void fewDigits() {
    List<float[]> logits = new ArrayList<>();
    int[] digits = new int[10];
    for (int i = 0; i < digits.length; i++) {
      float[] sure = new float[10];
      sure[i] = 1;
      logits.add(sure);
      digits[i] = i;
    }
    // The true digit counts 11 in 20, each other one 1 in 20: e^(1/T) is 11.
    assertThat(Temperature.fit(logits, digits)).isCloseTo(1 / Math.log(11), offset(1e-3));
  }

  /** A digit as likely as its logit says. */
  private static int drawn(float[] logits, Random random) {
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp(logit);
    }
    double rest = random.nextDouble() * sum;
    int digit = 0;
    while (digit < 9 && rest >= Math.exp(logits[digit])) {
      rest -= Math.exp(logits[digit]);
      digit++;
    }
    return digit;
  }
}
