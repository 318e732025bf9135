package io.github.hdr4j.samples.toolkit.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The expected calibration error")
class CalibrationErrorTest {

  @Test
  @DisplayName("averages the gaps of the bins, weighted by their size")
  void byHand() {
    CalibrationError error = new CalibrationError();
    // Bin 14/15 to 1: accuracy 2/3, mean confidence 0.98. Bin 8/15 to 9/15: 1 against 0.55.
    error.add(0.99, true);
    error.add(0.98, true);
    error.add(0.97, false);
    error.add(0.55, true);
    double expected = 3 / 4.0 * (0.98 - 2 / 3.0) + 1 / 4.0 * (1 - 0.55);
    assertThat(error.value()).isPresent();
    assertThat(error.value().getAsDouble()).isCloseTo(expected, within(1e-12));
  }

  @Test
  @DisplayName("lets gaps of opposite sign in one bin cancel, but not those of two bins")
  void bins() {
    CalibrationError one = new CalibrationError();
    one.add(0.5, true);
    one.add(0.5, false);
    assertThat(one.value().getAsDouble()).isCloseTo(0, within(1e-12));
    CalibrationError two = new CalibrationError();
    two.add(0.4, true);
    two.add(0.6, false);
    assertThat(two.value().getAsDouble()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  @DisplayName("takes confidences of 0 and 1, and no others beyond")
  void range() {
    CalibrationError error = new CalibrationError();
    error.add(0, false);
    error.add(1, true);
    assertThat(error.value()).hasValue(0);
    assertThatIllegalArgumentException().isThrownBy(() -> error.add(1.01, true));
    assertThatIllegalArgumentException().isThrownBy(() -> error.add(Double.NaN, true));
  }

  @Test
  @DisplayName("of nothing is absent")
  void nothing() {
    assertThat(new CalibrationError().value()).isEmpty();
  }
}
