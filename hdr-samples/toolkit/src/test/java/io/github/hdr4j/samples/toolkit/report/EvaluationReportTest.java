package io.github.hdr4j.samples.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.Readings;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Measurements;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.evaluation.SetFigures;
import io.github.hdr4j.samples.toolkit.metrics.RejectionCurve;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The report of an evaluation")
class EvaluationReportTest {

  private static final Evaluation FIGURES =
      Evaluation.of(
          List.of(
              new Outcome.Read("a", 1, Readings.of(1, 0.75, Verdict.ACCEPTED)),
              new Outcome.Read("b", 1, Readings.of(7, 0.75, Verdict.ACCEPTED)),
              new Outcome.Read("c", 2, Recognition.blank()),
              new Outcome.Unreadable("d", 1, "no picture")));

  static RecognizerInfo info() {
    Map<String, String> model = new TreeMap<>();
    model.put(ModelInfo.KEY_PREFIX + "name", "tiny-1");
    model.put(ModelInfo.KEY_PREFIX + "contract", "c");
    model.put(ModelInfo.KEY_PREFIX + "classes", "10");
    model.put(ModelInfo.KEY_PREFIX + "sha256", "0".repeat(64));
    model.put(ModelInfo.KEY_PREFIX + "temperature", "1");
    model.put(ModelInfo.KEY_PREFIX + "accept-threshold", "0.5");
    model.put(ModelInfo.KEY_PREFIX + "digit-threshold", "0.5");
    return RecognizerInfo.of("toy", "1", "Toy 1", ModelInfo.of(model));
  }

  @Test
  @DisplayName("as JSON has these keys and values")
  void json() {
    String nothing = "{\"precision\":null,\"recall\":null,\"f1\":null,\"support\":0}";
    String row = "[0,0,0,0,0,0,0,0,0,0]";
    assertThat(
            EvaluationJson.of(info(), Measurements.of(new SetFigures("some", FIGURES)), 12.5)
                .toString())
        .isEqualTo(
            "{\"backend\":\"toy\",\"model\":\"tiny-1\","
                + ("\"sha256\":\"" + "0".repeat(64) + "\",")
                + "\"n\":4,\"correct\":1,\"accuracy\":0.25,"
                + ("\"interval\":[" + FIGURES.interval().low() + ",")
                + (FIGURES.interval().high() + "],")
                + ("\"confusion\":[" + row + ",[0,1,0,0,0,0,0,1,0,0]," + row)
                + (("," + row).repeat(7) + "],")
                + ("\"perClass\":[" + nothing + ",")
                + "{\"precision\":1.0,\"recall\":0.3333333333333333,\"f1\":0.5,\"support\":3},"
                + "{\"precision\":null,\"recall\":0.0,\"f1\":0.0,\"support\":1},"
                + (nothing + ",").repeat(4)
                + "{\"precision\":0.0,\"recall\":null,\"f1\":0.0,\"support\":0},"
                + (nothing + "," + nothing + "],")
                + ("\"ece\":0.25,\"reliability\":[" + bins() + "],")
                + "\"verdicts\":{\"accepted\":2,\"uncertain\":0,\"not_a_digit\":0,\"blank\":1},"
                + ("\"acceptedWrong\":1,\"rejectionCurve\":[" + points() + "],")
                + "\"unreadable\":1,\"imagesPerSecond\":12.5,"
                + "\"sets\":[{\"name\":\"some\",\"n\":4,\"correct\":1,\"accuracy\":0.25,"
                + ("\"interval\":[" + FIGURES.interval().low() + ",")
                + (FIGURES.interval().high() + "],")
                + "\"accepted\":2,\"acceptedWrong\":1,\"ece\":0.25}]}");
  }

  /** Two readings of confidence 0.75, one of them right. */
  private static String bins() {
    return IntStream.range(0, 15)
        .mapToObj(
            bin ->
                "{\"low\":%s,\"high\":%s,".formatted(bin / 15.0, (bin + 1) / 15.0)
                    + (bin == 11
                        ? "\"n\":2,\"correct\":1,\"confidence\":0.75}"
                        : "\"n\":0,\"correct\":0,\"confidence\":null}"))
        .collect(Collectors.joining(","));
  }

  /** Two readings of certainty 0.75 · 0.75. */
  private static String points() {
    return RejectionCurve.THRESHOLDS.stream()
        .map(
            threshold ->
                "{\"threshold\":%s,".formatted(threshold)
                    + (threshold <= 0.5
                        ? "\"accepted\":2,\"wrong\":1}"
                        : "\"accepted\":0,\"wrong\":0}"))
        .collect(Collectors.joining(","));
  }

  @Test
  @DisplayName("as text has a line for each of several sets")
  void sets() {
    SetFigures set = new SetFigures("some", FIGURES);
    Measurements several =
        new Measurements(FIGURES, List.of(set, set), List.of(), Optional.empty());
    assertThat(EvaluationText.of(info(), several, 1))
        .contains(
            "Set    right  accuracy  95 % interval (Wilson)  accepted  of them wrong  calibration"
                + " error")
        .filteredOn(line -> line.startsWith("some"))
        .hasSize(2)
        .allMatch(line -> line.matches("some +1 of 4 +25.00 % +4.56 % to 69.94 % +2 +1 +25.00 %"));
  }

  @Test
  @DisplayName("as JSON has null for what nothing can be said of")
  void nothing() {
    JsonNode json =
        EvaluationJson.of(
            info(), Measurements.of(new SetFigures("none", Evaluation.of(List.of()))), 0);
    assertThat(json.get("accuracy").isNull()).isTrue();
    assertThat(json.get("ece").isNull()).isTrue();
    assertThat(json.get("interval").toString()).isEqualTo("[0.0,1.0]");
  }

  @Test
  @DisplayName("as text says the same to a person")
  void text() {
    assertThat(EvaluationText.of(info(), Measurements.of(new SetFigures("some", FIGURES)), 1234.5))
        .contains(
            "toy (Toy 1), model tiny-1",
            "Accuracy      25.00 %   1 of 4 right; 95 % interval 4.56 % to 69.94 % (Wilson)",
            "Verdicts      2 accepted (1 of them wrong), 0 uncertain, 0 not a digit, 1 blank;"
                + " 1 unreadable",
            "Calibration   25.00 % expected error (15 bins)",
            "Speed         1,234.5 pictures a second",
            "Shown  read as 0      1      2      3      4      5      6      7      8      9",
            "    1          .      1      .      .      .      .      .      1      .      .",
            "    1   100.00 %    33.33 %    50.00 %          3",
            "    2          -     0.00 %     0.00 %          1");
  }
}
