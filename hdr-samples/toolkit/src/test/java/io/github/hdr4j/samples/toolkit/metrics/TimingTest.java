package io.github.hdr4j.samples.toolkit.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The timing of readings")
class TimingTest {
  private static Timing timing(long median, long p95, long count) {
    return new Timing(count, Duration.ofNanos(median), Duration.ofNanos(p95));
  }

  @Test
  @DisplayName("has the times of real readings as quantiles, in whatever order they come")
  void quantiles() {
    long[] hundred = LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray();
    assertThat(Timing.of(hundred)).isEqualTo(timing(50, 95, 100));
    assertThat(hundred[0]).isEqualTo(100);
    assertThat(Timing.of(new long[] {9, 2, 4})).isEqualTo(timing(4, 9, 3));
    assertThat(Timing.of(new long[] {7})).isEqualTo(timing(7, 7, 1));
  }

  @Test
  @DisplayName("is zero without readings")
  void none() {
    assertThat(Timing.of(new long[0])).isEqualTo(timing(0, 0, 0));
  }
}
