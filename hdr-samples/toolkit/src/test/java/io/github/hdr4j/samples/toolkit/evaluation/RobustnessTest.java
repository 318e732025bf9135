package io.github.hdr4j.samples.toolkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.Readings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Robustness")
class RobustnessTest {

  /** So many of ten right. */
  private static Evaluation right(int right) {
    return Evaluation.of(
        IntStream.range(0, 10)
            .<Outcome>mapToObj(
                i ->
                    new Outcome.Read(
                        "p" + i, i, Readings.of(i < right ? i : 9 - i, 0.9, Verdict.ACCEPTED)))
            .toList());
  }

  @Test
  @DisplayName("is the mean over the corruptions, without the picture as it is")
  void mean() {
    Robustness robustness =
        new Robustness(
            right(10),
            List.of(
                new CorruptionFigures("fog", right(8)),
                new CorruptionFigures("stripe", right(2)),
                new CorruptionFigures("shear", right(2))));
    assertThat(robustness.mean().getAsDouble()).isCloseTo(0.4, within(1e-12));
    assertThat(robustness.worst().orElseThrow().corruption()).isEqualTo("stripe");
  }

  @Test
  @DisplayName("of nothing has neither a mean nor a worst")
  void nothing() {
    Robustness nothing = new Robustness(right(10), List.of());
    assertThat(nothing.mean()).isEmpty();
    assertThat(nothing.worst()).isEmpty();
  }
}
