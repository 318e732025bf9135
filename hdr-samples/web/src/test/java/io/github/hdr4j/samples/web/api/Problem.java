package io.github.hdr4j.samples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** An answer that should be a problem. */
public final class Problem {
  private final HttpResponse<String> answer;
  private final JsonNode body;

  private Problem(HttpResponse<String> answer) {
    this.answer = answer;
    body = Client.json(answer);
  }

  /**
   * The problem that an answer tells.
   *
   * @param answer with a JSON object
   * @return the problem
   */
  public static Problem in(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    return new Problem(answer);
  }

  /**
   * Checks the kind.
   *
   * @param status of the answer
   * @param slug of the type
   * @return this
   */
  public Problem is(int status, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(body.get("status").asInt()).isEqualTo(status);
    assertThat(body.get("type").asString()).isEqualTo("/problems/" + slug);
    assertThat(body.get("title").asString()).isNotBlank();
    return this;
  }

  /**
   * Checks the detail.
   *
   * @param words that are in it
   */
  public void says(String words) {
    assertThat(body.get("detail").asString()).contains(words);
  }
}
