package io.github.hdr4j.samples.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Reason;
import io.github.hdr4j.samples.toolkit.reading.NumbersRead;
import io.github.hdr4j.samples.toolkit.reading.Transcript;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schema of a number's result: programs rely on every key, its type and its place. */
@DisplayName("A number is written")
class NumberFormsTest {
  private static final Transcript TWO =
      NumbersRead.transcript(
          NumbersRead.line("1", 0.5), NumbersRead.line("7,2", 0.25, Optional.of(Reason.AMBIGUOUS)));

  @Test
  @DisplayName("as JSON with its lines, and of each line its digits")
  void json() {
    JsonNode json = NumberJson.read(Source.path("a.png"), TWO, 1.25);
    assertThat(json.propertyNames())
        .containsExactly("path", "text", "confidence", "verdict", "lines", "millis");
    assertThat(json.get("text").asString()).isEqualTo("1\n7,2");
    assertThat(json.get("confidence").asDouble()).isEqualTo(0.125);
    assertThat(json.get("verdict").asString()).isEqualTo("uncertain");
    assertThat(json.at("/lines/0").toString())
        .isEqualTo(
            """
            {"text":"1","confidence":0.5,"verdict":"accepted","reason":null,"box":[0,20,8,16],\
            "alternatives":[],"digits":[{"verdict":"accepted","digit":1,"best":1,\
            "confidence":1.0,"probabilities":[0.0,1.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0],\
            "digitProbability":1.0,"alternatives":[],"reason":null,"box":[0,20,8,16],\
            "style":{"slantDegrees":0.0,"skewDegrees":0.0,"strokeWidth":0.125,"inkArea":0.25,\
            "aspect":0.5}}]}\
            """);
    assertThat(json.at("/lines/1/reason").asString()).isEqualTo("ambiguous");
    assertThat(json.at("/lines/1/alternatives").toString())
        .isEqualTo("[{\"text\":\"77\",\"probability\":0.25}]");
  }

  @Test
  @DisplayName("as JSON without lines if there is none")
  void blank() {
    assertThat(NumberJson.read(Source.path("a.png"), NumbersRead.transcript(), 1).toString())
        .isEqualTo(
            "{\"path\":\"a.png\",\"text\":\"\",\"confidence\":null,\"verdict\":\"blank\","
                + "\"lines\":[],\"millis\":1.0}");
  }

  @Test
  @DisplayName("as CSV with a line for each of its lines")
  void csv() {
    assertThat(NumberCsv.header())
        .isEqualTo("path,line,text,confidence,verdict,reason,x,y,width,height,millis,error");
    assertThat(NumberCsv.read("a.png", TWO, 1.5))
        .containsExactly(
            "a.png,1,1,0.5,accepted,,0,20,8,16,1.5,",
            "a.png,2,\"7,2\",0.25,uncertain,ambiguous,0,20,28,16,1.5,");
    assertThat(NumberCsv.read("a.png", NumbersRead.transcript(), 1.5))
        .containsExactly("a.png,,,,blank,,,,,,1.5,");
    assertThat(NumberCsv.failed("a.png", "not a picture"))
        .isEqualTo("a.png,,,,,,,,,,,not a picture");
  }

  @Test
  @DisplayName("for a person with what else it could be, and what to do")
  void text() {
    assertThat(NumberText.sign(TWO.lines().get(0))).isEqualTo("1");
    assertThat(NumberText.remark(TWO.lines().get(0))).isEmpty();
    assertThat(NumberText.sign(TWO.lines().get(1))).isEqualTo("7,2?");
    assertThat(NumberText.remark(TWO.lines().get(1)))
        .isEqualTo("or 77 (25.0 %): a digit could be another one; look at it yourself");
  }
}
