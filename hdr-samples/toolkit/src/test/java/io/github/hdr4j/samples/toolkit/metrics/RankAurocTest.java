package io.github.hdr4j.samples.toolkit.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The area under the ROC curve")
class RankAurocTest {
  private static final double[] NONE = {};

  @Test
  @DisplayName("is 1 if every digit scores above every other picture, and 0 the other way round")
  void extremes() {
    double[] high = {0.8, 0.9};
    double[] low = {0.7, 0.1, 0.3};
    assertThat(RankAuroc.of(high, low)).hasValue(1);
    assertThat(RankAuroc.of(low, high)).hasValue(0);
  }

  @Test
  @DisplayName("counts ties half")
  void ties() {
    assertThat(RankAuroc.of(new double[] {1, 1}, new double[] {1, 1, 1})).hasValue(0.5);
    assertThat(RankAuroc.of(new double[] {1, 1}, new double[] {1, 0})).hasValue(0.75);
  }

  @Test
  @DisplayName("is what comparing every pair gives, in any order")
  void pairs() {
    Random random = new Random(1);
    double[] high = random.doubles(60).map(v -> Math.rint(10 * Math.sqrt(v))).toArray();
    double[] low = random.doubles(40).map(v -> Math.rint(10 * v)).toArray();
    double wins = 0;
    for (double h : high) {
      for (double l : low) {
        wins += h > l ? 1 : h == l ? 0.5 : 0;
      }
    }
    assertThat(RankAuroc.of(high, low).getAsDouble()).isCloseTo(wins / (60 * 40), within(1e-12));
  }

  @Test
  @DisplayName("is absent if there is nothing to compare")
  void nothing() {
    assertThat(RankAuroc.of(NONE, new double[] {1})).isEmpty();
    assertThat(RankAuroc.of(new double[] {1}, NONE)).isEmpty();
  }
}
