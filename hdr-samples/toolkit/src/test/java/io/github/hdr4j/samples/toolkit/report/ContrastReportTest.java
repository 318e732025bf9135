package io.github.hdr4j.samples.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.Readings;
import io.github.hdr4j.samples.toolkit.contrast.Contrast;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.naive.NaivePreparation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The report of a contrast")
class ContrastReportTest {
  private static final Contrast PHOTOS = contrast("a | b", 200, 20, 120, 100, 199);
  private static final Contrast MNIST = contrast("MNIST", 2000, 1999, 1990, 1980, 1998);

  /** Figures with this many right: resized, by Otsu, adaptive, the library's own. */
  private static Contrast contrast(String set, int pictures, int... right) {
    return new Contrast(
        set,
        Map.of(
            NaivePreparation.RESIZED, figures(pictures, right[0]),
            NaivePreparation.OTSU, figures(pictures, right[1]),
            NaivePreparation.ADAPTIVE, figures(pictures, right[2])),
        figures(pictures, right[3]),
        List.of());
  }

  private static Evaluation figures(int pictures, int right) {
    Recognition seven = Readings.of(7, 0.9, Verdict.ACCEPTED);
    return Evaluation.of(
        IntStream.range(0, pictures)
            .<Outcome>mapToObj(i -> new Outcome.Read("p" + i, i < right ? 7 : 1, seven))
            .toList());
  }

  @Test
  @DisplayName("counts avoided errors against the best naive preparation of the set")
  void errorsAvoided() {
    assertThat(PHOTOS.fewestNaiveErrors()).isEqualTo(80);
    assertThat(PHOTOS.errorsAvoided()).isEqualTo(79);
    assertThat(MNIST.errorsAvoided()).isEqualTo(-1);
  }

  @Test
  @DisplayName("as Markdown is a table to paste, with figures cut off and what they mean below")
  void markdown() {
    List<String> lines = ContrastMarkdown.of(List.of(PHOTOS, MNIST));
    assertThat(lines)
        .startsWith(
            "| Set | Pictures | Resized | Otsu | Adaptive | hdr | 95 % interval | Errors avoided |",
            "|---|--:|--:|--:|--:|--:|--:|--:|",
            "| a \\| b | 200 | 10.0 % | 60.0 % | 50.0 % | 99.5 % | 97.2 to 99.9 % | 79 of 80 |",
            "| MNIST | 2000 | 99.9 % | 99.5 % | 99.0 % | 99.9 % | 99.6 to 100.0 % | -1 of 1 |",
            "");
    for (NaivePreparation preparation : NaivePreparation.values()) {
      assertThat(lines)
          .contains("- *" + preparation.title() + "*, " + preparation.description() + ".");
    }
    assertThat(lines.get(lines.size() - 1)).contains("Wilson", "best of the three");
  }

  @Test
  @DisplayName("as text has the same figures in columns")
  void text() {
    assertThat(ContrastText.of(EvaluationReportTest.info(), List.of(PHOTOS, MNIST)))
        .startsWith(
            "toy (Toy 1), model tiny-1",
            "",
            "Set    Pictures  Resized    Otsu  Adaptive     hdr    95 % interval  Errors avoided",
            "a | b       200   10.0 %  60.0 %    50.0 %  99.5 %   97.2 to 99.9 %        79 of 80",
            "MNIST      2000   99.9 %  99.5 %    99.0 %  99.9 %  99.6 to 100.0 %         -1 of 1",
            "");
  }

  @Test
  @DisplayName("as JSON has these keys and values")
  void json() {
    JsonNode json = ContrastJson.of(EvaluationReportTest.info(), List.of(PHOTOS));
    assertThat(json.propertyNames()).containsExactly("backend", "model", "sets");
    assertThat(json.get("model").asString()).isEqualTo("tiny-1");
    JsonNode set = json.get("sets").get(0);
    assertThat(set.propertyNames())
        .containsExactly(
            "name", "n", "resized", "otsu", "adaptive", "hdr", "errorsAvoided", "unreadable");
    assertThat(set.get("name").asString()).isEqualTo("a | b");
    assertThat(set.get("n").asInt()).isEqualTo(200);
    assertThat(set.get("otsu").toString())
        .isEqualTo(
            "{\"correct\":120,\"accuracy\":0.6,\"interval\":[%s,%s]}"
                .formatted(
                    PHOTOS.with(NaivePreparation.OTSU).interval().low(),
                    PHOTOS.with(NaivePreparation.OTSU).interval().high()));
    assertThat(set.at("/hdr/correct").asInt()).isEqualTo(199);
    assertThat(set.get("errorsAvoided").asInt()).isEqualTo(79);
    assertThat(set.get("unreadable").asInt()).isZero();
  }
}
