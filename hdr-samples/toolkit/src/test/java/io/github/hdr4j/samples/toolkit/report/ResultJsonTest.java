package io.github.hdr4j.samples.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.WritingStyle;
import io.github.hdr4j.samples.toolkit.Readings;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of a result: programs rely on every key, its type and its place. */
@DisplayName("The result JSON")
class ResultJsonTest {

  private static final double[] SEVEN = {0, 0.25, 0, 0, 0, 0, 0, 0.75, 0, 0};

  @Test
  @DisplayName("of an accepted digit")
  void accepted() {
    Recognition reading =
        Recognition.of(Verdict.ACCEPTED, SEVEN, 0.5, Optional.empty())
            .at(new Box(3, 4, 10, 20), WritingStyle.of(-4.5, 1.5, 0.125, 0.25, 0.5));
    assertThat(ResultJson.read(Source.path("a \"b\"/ü.png"), reading, 1.25).toString())
        .isEqualTo(
            """
            {"path":"a \\"b\\"/ü.png","verdict":"accepted","digit":7,"best":7,\
            "confidence":0.75,"probabilities":[0.0,0.25,0.0,0.0,0.0,0.0,0.0,0.75,0.0,0.0],\
            "digitProbability":0.5,"alternatives":[{"digit":1,"probability":0.25}],\
            "reason":null,"box":[3,4,10,20],"style":{"slantDegrees":-4.5,"skewDegrees":1.5,"strokeWidth":0.125,\
            "inkArea":0.25,"aspect":0.5},"millis":1.25}\
            """);
  }

  @Test
  @DisplayName("of an uncertain digit has the best one, but no digit")
  void uncertain() {
    JsonNode json = json(Readings.of(2, 0.6, Verdict.UNCERTAIN));
    assertThat(json.get("verdict").asString()).isEqualTo("uncertain");
    assertThat(json.get("digit").isNull()).isTrue();
    assertThat(json.get("best").asInt()).isEqualTo(2);
    assertThat(json.get("reason").asString()).isEqualTo("ambiguous");
    assertThat(json.get("alternatives")).hasSize(9);
  }

  @Test
  @DisplayName("of several marks says so")
  void notDigit() {
    JsonNode json = json(Readings.of(2, 0.6, Verdict.NOT_A_DIGIT));
    assertThat(json.get("verdict").asString()).isEqualTo("not_a_digit");
    assertThat(json.get("reason").asString()).isEqualTo("several_marks");
  }

  @Test
  @DisplayName("of a blank has neither digit nor box nor style")
  void blank() {
    assertThat(ResultJson.read(Source.name("b"), Recognition.blank(), 0.5).toString())
        .isEqualTo(
            """
            {"name":"b","verdict":"blank","digit":null,"best":null,"confidence":0.1,\
            "probabilities":[0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1],"digitProbability":0.0,\
            "alternatives":[],"reason":"no_ink","box":null,"style":null,"millis":0.5}\
            """);
  }

  @Test
  @DisplayName("of a picture that cannot be read has its path and the error")
  void failed() {
    assertThat(ResultJson.failed(Source.path("x.png"), "no picture").toString())
        .isEqualTo("{\"path\":\"x.png\",\"error\":\"no picture\"}");
  }

  private static JsonNode json(Recognition reading) {
    return JsonMapper.shared().readTree(ResultJson.read(Source.path("p"), reading, 1).toString());
  }
}
