package io.github.hdr4j.samples.toolkit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Odds")
class SaliencyTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1.0 : 1",
    "0.7, 2.0 : 1",
    "-0.7, 1 : 2.0",
    "4, 55 : 1",
    "9.5, '13,360 : 1'",
    "40, 'over 1,000,000 : 1'",
    "-40, '1 : over 1,000,000'"
  })
  @DisplayName("are given as people give them")
  void odds(double logOdds, String odds) {
    assertThat(SaliencyText.odds(logOdds).replace('\u00a0', ' ')).isEqualTo(odds);
  }
}
