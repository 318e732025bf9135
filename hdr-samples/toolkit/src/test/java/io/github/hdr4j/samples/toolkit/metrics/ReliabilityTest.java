package io.github.hdr4j.samples.toolkit.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reliability of confidences")
class ReliabilityTest {

  @Test
  @DisplayName("has as its error the gaps of the bins, weighted by their size")
  void byHand() {
    Reliability.Counter counter = Reliability.counter();
    // Bin 14/15 to 1: accuracy 2/3, mean confidence 0.98. Bin 8/15 to 9/15: 1 against 0.55.
    counter.add(0.99, true);
    counter.add(0.98, true);
    counter.add(0.97, false);
    counter.add(0.55, true);
    double expected = 3 / 4.0 * (0.98 - 2 / 3.0) + 1 / 4.0 * (1 - 0.55);
    assertThat(error(counter)).isPresent();
    assertThat(error(counter).getAsDouble()).isCloseTo(expected, within(1e-12));
  }

  @Test
  @DisplayName("lets gaps of opposite sign in one bin cancel, but not those of two bins")
  void bins() {
    Reliability.Counter one = Reliability.counter();
    one.add(0.5, true);
    one.add(0.5, false);
    assertThat(error(one).getAsDouble()).isCloseTo(0, within(1e-12));
    Reliability.Counter two = Reliability.counter();
    two.add(0.4, true);
    two.add(0.6, false);
    assertThat(error(two).getAsDouble()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  @DisplayName("takes confidences of 0 and 1, and no others beyond")
  void range() {
    Reliability.Counter counter = Reliability.counter();
    counter.add(0, false);
    counter.add(1, true);
    assertThat(error(counter)).hasValue(0);
    assertThatIllegalArgumentException().isThrownBy(() -> counter.add(1.01, true));
    assertThatIllegalArgumentException().isThrownBy(() -> counter.add(Double.NaN, true));
  }

  @Test
  @DisplayName("has no error without readings, and all bins even so")
  void nothing() {
    assertThat(error(Reliability.counter())).isEmpty();
    assertThat(Reliability.counter().reliability().bins()).hasSize(Reliability.BINS);
  }

  @Test
  @DisplayName("keeps of each bin how many readings it has, how sure and how often right they are")
  void kept() {
    Reliability.Counter counter = Reliability.counter();
    counter.add(0.94, true);
    counter.add(1, false);
    counter.add(14.0 / 15, true);
    List<ReliabilityBin> bins = counter.reliability().bins();
    ReliabilityBin last = bins.get(14);
    assertThat(last.count()).isEqualTo(2);
    assertThat(last.correct()).isEqualTo(1);
    assertThat(last.high()).isEqualTo(1);
    assertThat(last.accuracy()).hasValue(0.5);
    assertThat(last.confidence().getAsDouble()).isCloseTo(0.97, within(1e-12));
    assertThat(bins.get(13).high()).isEqualTo(last.low());
    assertThat(bins.get(13).count()).as("a bin holds its upper end").isEqualTo(1);
    assertThat(bins.get(0).confidence()).isEmpty();
  }

  private static OptionalDouble error(Reliability.Counter counter) {
    return counter.reliability().expectedError();
  }
}
