package io.github.hdr4j.samples.toolkit.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.samples.toolkit.metrics.ReadRate.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The read rate")
class ReadRateTest {
  @Test
  @DisplayName("takes the most confident, as many as keep the error")
  void mostConfident() {
    List<Answer> answers =
        List.of(
            new Answer(0.5, false),
            new Answer(0.9, true),
            new Answer(0.6, true),
            new Answer(0.8, true),
            new Answer(0.7, false));
    ReadRate rate = ReadRate.of(answers, 10);
    assertThat(rate.at(0)).isEqualTo(0.2);
    // One of the first four is wrong.
    assertThat(rate.at(0.25)).isEqualTo(0.4);
    assertThat(rate.at(0.24)).isEqualTo(0.2);
    assertThat(rate.at(0.4)).isEqualTo(0.5);
    assertThat(rate.at(1)).isEqualTo(0.5);
  }

  @Test
  @DisplayName("does not part readings that are equally confident")
  void ties() {
    List<Answer> answers =
        List.of(new Answer(0.9, true), new Answer(0.9, true), new Answer(0.9, false));
    assertThat(ReadRate.of(answers, 3).at(0.3)).isZero();
    assertThat(ReadRate.of(answers, 3).at(0.34)).isEqualTo(1);
  }

  @Test
  @DisplayName("goes past an early mistake if enough right ones follow")
  void past() {
    List<Answer> answers = new ArrayList<>(List.of(new Answer(1, false)));
    for (int i = 0; i < 99; i++) {
      answers.add(new Answer(0.9 - 0.001 * i, true));
    }
    ReadRate rate = ReadRate.of(answers, 100);
    assertThat(rate.at(0.01)).isEqualTo(1);
    assertThat(rate.at(0.009)).isZero();
  }

  @Test
  @DisplayName("of nothing is 0")
  void nothing() {
    assertThat(ReadRate.of(List.of(), 0).at(0.5)).isZero();
    assertThat(ReadRate.of(List.of(), 7).at(0.5)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadRate.of(List.of(new Answer(1, true)), 0))
        .withMessage("1 readings of 0 pictures");
  }
}
