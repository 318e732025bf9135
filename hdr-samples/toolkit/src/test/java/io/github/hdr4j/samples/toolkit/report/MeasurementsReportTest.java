package io.github.hdr4j.samples.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.Readings;
import io.github.hdr4j.samples.toolkit.evaluation.CorruptionFigures;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Measurements;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.evaluation.RejectFigures;
import io.github.hdr4j.samples.toolkit.evaluation.RejectOutcome;
import io.github.hdr4j.samples.toolkit.evaluation.RejectPicture;
import io.github.hdr4j.samples.toolkit.evaluation.Robustness;
import io.github.hdr4j.samples.toolkit.evaluation.SetFigures;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.metrics.RejectionCurve;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The report of further measurements")
class MeasurementsReportTest {
  private static final List<Outcome> DIGITS =
      List.of(
          new Outcome.Read("a", 1, Readings.of(1, 0.75, Verdict.ACCEPTED, 0.9)),
          new Outcome.Read("b", 2, Readings.of(2, 0.75, Verdict.ACCEPTED, 0.9)));

  private static final Evaluation HALF =
      Evaluation.of(
          List.of(
              new Outcome.Read("a", 1, Readings.of(1, 0.75, Verdict.UNCERTAIN)),
              new Outcome.Read("b", 2, Readings.of(3, 0.75, Verdict.ACCEPTED))));

  private static final Measurements MEASURED =
      new Measurements(
          Evaluation.of(DIGITS),
          List.of(new SetFigures("digits", Evaluation.of(DIGITS))),
          List.of(
              RejectFigures.of(
                  "letters",
                  List.of(
                      reject("A", Readings.of(4, 0.75, Verdict.ACCEPTED, 0.9)),
                      reject("B", Recognition.blank())),
                  DIGITS),
              RejectFigures.of(
                  "marks",
                  List.of(
                      new RejectOutcome.Unreadable(
                          new RejectPicture(Path.of("x.png"), RejectPicture.NO_KIND),
                          "no picture")),
                  DIGITS)),
          Optional.of(
              new Robustness(
                  Evaluation.of(DIGITS),
                  List.of(
                      new CorruptionFigures("fog", Evaluation.of(DIGITS)),
                      new CorruptionFigures("stripe", HALF)))));

  private static RejectOutcome reject(String kind, Recognition reading) {
    return new RejectOutcome.Read(new RejectPicture(Path.of("x.png"), kind), reading);
  }

  private static String interval(int successes, int trials) {
    Interval interval = Interval.wilson(successes, trials);
    return "\"interval\":[" + interval.low() + "," + interval.high() + "]";
  }

  /** Of so many readings of certainty 0.75 · 0.9. */
  private static String curve(int readings) {
    return RejectionCurve.THRESHOLDS.stream()
        .map(
            threshold ->
                "{\"threshold\":%s,\"accepted\":%d}"
                    .formatted(threshold, threshold <= 0.5 ? readings : 0))
        .collect(Collectors.joining(",", ",\"rejectionCurve\":[", "]"));
  }

  @Test
  @DisplayName("as JSON has the figures of each set without digits, and of each kind")
  void rejectsJson() {
    JsonNode json = EvaluationJson.of(EvaluationReportTest.info(), MEASURED, 1);
    assertThat(json.get("rejects").toString())
        .isEqualTo(
            "{\"letters\":{\"n\":2,\"unreadable\":0,\"rejectAuroc\":0.75,\"accepted\":1,"
                + "\"verdicts\":{\"accepted\":1,\"uncertain\":0,\"not_a_digit\":0,\"blank\":1},"
                + ("\"acceptRate\":0.5," + interval(1, 2) + curve(1) + ",\"kinds\":{")
                + "\"A\":{\"n\":1,\"unreadable\":0,\"rejectAuroc\":0.5,\"accepted\":1},"
                + "\"B\":{\"n\":1,\"unreadable\":0,\"rejectAuroc\":1.0,\"accepted\":0}}},"
                + "\"marks\":{\"n\":1,\"unreadable\":1,\"rejectAuroc\":null,\"accepted\":0,"
                + "\"verdicts\":{\"accepted\":0,\"uncertain\":0,\"not_a_digit\":0,\"blank\":0},"
                + ("\"acceptRate\":null," + interval(0, 0) + curve(0) + ",\"kinds\":{")
                + "\".\":{\"n\":1,\"unreadable\":1,\"rejectAuroc\":null,\"accepted\":0}}}}");
  }

  @Test
  @DisplayName("as JSON has the figures after each corruption, their mean and the worst")
  void corruptionsJson() {
    JsonNode json = EvaluationJson.of(EvaluationReportTest.info(), MEASURED, 1);
    String well = "{\"n\":2,\"correct\":2,\"accuracy\":1.0," + interval(2, 2);
    assertThat(json.get("corruptions").toString())
        .isEqualTo(
            ("{\"identity\":" + well + ",\"accepted\":2,\"acceptedWrong\":0},")
                + ("\"fog\":" + well + ",\"accepted\":2,\"acceptedWrong\":0},")
                + ("\"stripe\":{\"n\":2,\"correct\":1,\"accuracy\":0.5," + interval(1, 2))
                + ",\"accepted\":1,\"acceptedWrong\":1},\"mean\":0.75,\"worst\":\"stripe\"}");
  }

  @Test
  @DisplayName("as JSON has nothing of what was not measured")
  void nothing() {
    JsonNode json =
        EvaluationJson.of(
            EvaluationReportTest.info(),
            Measurements.of(new SetFigures("digits", Evaluation.of(DIGITS))),
            1);
    assertThat(json.has("rejects")).isFalse();
    assertThat(json.has("corruptions")).isFalse();
  }

  @Test
  @DisplayName("as text says the same to a person")
  void text() {
    List<String> lines = EvaluationText.of(EvaluationReportTest.info(), MEASURED, 1);
    assertThat(lines)
        .contains(
            "No digits  pictures   AUROC  accepted     share        95 % interval  uncertain  not a"
                + " digit  blank  unreadable",
            "letters           2  0.7500         1   50.00 %    9.45 % to 90.55 %          0       "
                + "     0      1           0",
            "  B               1  1.0000         0    0.00 %    0.00 % to 79.35 %          0       "
                + "     0      1           0",
            "marks             1       -         0         -   0.00 % to 100.00 %          0       "
                + "     0      0           1",
            "Corruption   right  accuracy  95 % interval (Wilson)  accepted  of them wrong",
            "identity    2 of 2  100.00 %     34.24 % to 100.00 %         2              0",
            "stripe      1 of 2   50.00 %       9.45 % to 90.55 %         1              1",
            "Mean of the 2, without the identity: 75.00 %",
            "Worst: stripe, 50.00 %");
  }
}
