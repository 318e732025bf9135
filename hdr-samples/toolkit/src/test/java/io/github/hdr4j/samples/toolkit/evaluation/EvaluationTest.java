package io.github.hdr4j.samples.toolkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.Readings;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.metrics.RejectionPoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An evaluation")
class EvaluationTest {

  private static final Evaluation MIXED =
      Evaluation.of(
          List.of(
              read(3, 3, 0.9, Verdict.ACCEPTED),
              read(3, 5, 0.9, Verdict.ACCEPTED),
              read(4, 4, 0.5, Verdict.UNCERTAIN),
              read(4, 4, 0.5, Verdict.NOT_A_DIGIT),
              new Outcome.Read("e", 8, Recognition.blank()),
              new Outcome.Unreadable("f", 8, "no picture")));

  private static Outcome read(int shown, int best, double confidence, Verdict verdict) {
    return new Outcome.Read("x", shown, Readings.of(best, confidence, verdict));
  }

  @Test
  @DisplayName("judges by the best digit whatever the verdict, blanks and unreadable ones wrong")
  void correct() {
    assertThat(MIXED.count()).isEqualTo(6);
    assertThat(MIXED.correct()).isEqualTo(3);
    assertThat(MIXED.accuracy()).hasValue(0.5);
    assertThat(MIXED.interval()).isEqualTo(Interval.wilson(3, 6));
    assertThat(MIXED.confusion().scores().get(8).support()).isEqualTo(2);
  }

  @Test
  @DisplayName("counts verdicts, wrong ones among the accepted, and unreadable pictures")
  void counts() {
    assertThat(MIXED.verdicts())
        .isEqualTo(
            Map.of(
                Verdict.ACCEPTED, 2L,
                Verdict.UNCERTAIN, 1L,
                Verdict.NOT_A_DIGIT, 1L,
                Verdict.BLANK, 1L));
    assertThat(MIXED.acceptedWrong()).isEqualTo(1);
    assertThat(MIXED.unreadable()).isEqualTo(1);
  }

  @Test
  @DisplayName("takes the calibration error of the readings that have a best digit")
  void calibration() {
    double expected = (Math.abs(1 - 1.8) + Math.abs(2 - 1.0)) / 4;
    assertThat(MIXED.reliability().expectedError().getAsDouble())
        .isCloseTo(expected, within(1e-12));
  }

  @Test
  @DisplayName("accepts from a threshold on by confidence times digit probability, 0.75 here")
  void rejection() {
    assertThat(MIXED.rejection().points())
        .startsWith(
            new RejectionPoint(0, 3, 1),
            new RejectionPoint(0.5, 2, 1),
            new RejectionPoint(0.8, 0, 0));
  }

  @Test
  @DisplayName("of nothing has no accuracy and no calibration error")
  void nothing() {
    Evaluation nothing = Evaluation.of(List.of());
    assertThat(nothing.accuracy()).isEmpty();
    assertThat(nothing.reliability().expectedError()).isEmpty();
    assertThat(nothing.verdicts()).hasSize(4).containsValue(0L);
  }
}
