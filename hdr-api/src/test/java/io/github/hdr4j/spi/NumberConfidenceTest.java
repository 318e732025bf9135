package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.NumberReading;
import io.github.hdr4j.NumberRules;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A number is as confident")
class NumberConfidenceTest {
  @Test
  @DisplayName(
      "as its share of all texts, times that its digits are digits, to the power of a half")
  void share() {
    NumberReading reading = Line.ofMarks("3", "7 0.72, 1 0.18, none 0.1").read().orElseThrow();
    // Whole marks may be something else, too; a word with as many of those as digits is none.
    double all = 0.9 + 0.1 * Line.priceOfOther();
    assertThat(reading.text()).isEqualTo("37");
    double share = 0.72 / all * 0.9;
    double confidence = Math.sqrt(share);
    assertThat(reading.confidence()).isCloseTo(confidence, within(1e-6));
    assertThat(reading.alternatives())
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.text()).isEqualTo("31");
              assertThat(other.probability())
                  .isCloseTo(0.18 / all * 0.9 * (1 - confidence) / (1 - share), within(1e-6));
            });
    assertThat(reading.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(reading.reason()).hasValue(Reason.AMBIGUOUS);
  }

  @Test
  @DisplayName("as all ways to the same text together")
  void together() {
    Line line = Line.of(2).digit(0, 2, "7 0.5, 1 0.5").digit(0, 1, "7").other(1, -Math.log(0.5));
    NumberReading reading = line.read().orElseThrow();
    assertThat(reading.text()).isEqualTo("7");
    assertThat(reading.confidence()).isCloseTo(Math.sqrt(1 / 1.5), within(1e-6));
  }

  @Test
  @DisplayName("as the rules want it for accepting")
  void threshold() {
    Line line = Line.ofMarks("7 0.8, 1 0.2");
    NumberRules.Builder rules = NumberRules.builder();
    assertThat(line.read(rules.acceptThreshold(0.89).build()).orElseThrow().verdict())
        .isEqualTo(Verdict.ACCEPTED);
    assertThat(line.read(rules.acceptThreshold(0.90).build()).orElseThrow().verdict())
        .isEqualTo(Verdict.UNCERTAIN);
  }
}
