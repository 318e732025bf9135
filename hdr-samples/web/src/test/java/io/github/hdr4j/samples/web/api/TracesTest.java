package io.github.hdr4j.samples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("How a digit is read")
class TracesTest extends RunningServer {
  private static final String TRACES = "/api/v1/traces";

  @Test
  @DisplayName("is told step by step for a picture that is sent, and nothing is kept")
  void sent() throws Exception {
    Client program = program();
    HttpResponse<String> answer = program.post(TRACES, PNG, Pictures.digit(7));
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode trace = Client.json(answer);
    assertThat(trace.get("polarity").asString()).isEqualTo("dark_on_light");
    assertThat(trace.get("stages").valueStream())
        .hasSizeGreaterThan(4)
        .allSatisfy(
            stage -> {
              assertThat(stage.get("name").asString()).isNotBlank();
              assertThat(stage.get("picture").asString()).startsWith("data:image/png;base64,");
            });
    assertThat(trace.get("saliency").get("best").asInt()).isEqualTo(7);
    assertThat(Client.json(program.get(RECOGNITIONS)).get("total").asInt()).isZero();
  }

  @Test
  @DisplayName("is told of one picture only")
  void several() throws Exception {
    Multipart two =
        new Multipart().file("7.png", Pictures.digit(7)).file("8.png", Pictures.digit(8));
    assertThat(program().post(TRACES, two).statusCode()).isEqualTo(413);
  }

  @Test
  @DisplayName("is not told of what is no picture")
  void noPicture() throws Exception {
    HttpResponse<String> answer =
        program().post(TRACES, PNG, "a letter".getBytes(StandardCharsets.US_ASCII));
    assertThat(answer.statusCode()).isEqualTo(415);
  }
}
