package io.github.hdr4j.samples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.api.problem.ProblemType;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The description of the API")
class DescriptionTest extends RunningServer {
  @Test
  @DisplayName("names every address, what can be sent there and how to sign in")
  void document() throws Exception {
    JsonNode api = Client.json(Client.stranger(port).get("/v3/api-docs"));
    JsonNode paths = api.get("paths");
    assertThat(paths.propertyNames())
        .contains(
            RECOGNITIONS,
            RECOGNITIONS + "/{id}",
            RECOGNITIONS + "/{id}/correction",
            RECOGNITIONS + "/{id}/picture",
            RECOGNITIONS + "/{id}/thumbnail",
            RECOGNITIONS + "/{id}/trace",
            RECOGNITIONS + "/export",
            "/api/v1/traces",
            "/api/v1/forms",
            "/api/v1/jobs",
            "/api/v1/jobs/{id}",
            "/api/v1/jobs/{id}/events");
    JsonNode read = paths.get(RECOGNITIONS).get("post");
    assertThat(read.get("requestBody").get("content").propertyNames())
        .contains("multipart/form-data", "image/png", "application/json");
    assertThat(read.get("parameters").valueStream().map(p -> p.get("name").asString()))
        .containsExactlyInAnyOrder("mode", "template", "keep", "name");
    assertThat(api.get("components").get("securitySchemes").propertyNames())
        .containsExactlyInAnyOrder("apiKey", "session");
    assertThat(paths.valueStream().flatMap(JsonNode::valueStream))
        .allSatisfy(operation -> assertThat(operation.path("summary").asString()).isNotBlank());
  }

  @Test
  @DisplayName("is a page without anything that its policy forbids")
  void page() throws Exception {
    Client visitor = Client.stranger(port);
    HttpResponse<String> moved = visitor.get("/api");
    assertThat(moved.statusCode()).isEqualTo(302);
    HttpResponse<String> page = visitor.get("/swagger-ui/index.html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("<style").doesNotContain("<script>");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("explains every type of problem at its address")
  void problems(ProblemType type) throws Exception {
    String address = type.problem("").getType().toString();
    HttpResponse<String> page = Client.stranger(port).get(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Client.json(page).get("explanation").asString()).isNotBlank();
    assertThat(Client.json(page).get("status").asInt()).isEqualTo(type.status().value());
  }
}
