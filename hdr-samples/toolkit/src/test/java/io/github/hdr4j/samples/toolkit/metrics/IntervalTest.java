package io.github.hdr4j.samples.toolkit.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wilson's interval")
class IntervalTest {

  /** The first two rows are published by Newcombe (1998), method 3: four decimals. */
  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "1, 29, 0.0061, 0.1718",
    "0, 20, 0.0000, 0.1611",
    "9963, 10000, 0.9949, 0.9973"
  })
  @DisplayName("is the published one for")
  void published(long successes, long trials, double low, double high) {
    Interval interval = Interval.wilson(successes, trials);
    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  @DisplayName("holds a share of exactly 0 and 1")
  void extremes() {
    assertThat(Interval.wilson(0, 7).low()).isZero();
    assertThat(Interval.wilson(7, 7).high()).isEqualTo(1);
    assertThat(Interval.wilson(7, 7).low()).isBetween(0.5, 0.9);
  }

  @Test
  @DisplayName("of nothing is everything")
  void nothing() {
    assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
  }

  @Test
  @DisplayName("of more successes than trials is refused")
  void impossible() {
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(-1, 2));
  }
}
