package io.github.hdr4j.samples.web.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller does. */
@Component
public class ProblemWriter {
  /**
   * Statuses that are answered with while the client may still send. It must not send its next
   * request behind that.
   */
  private static final Set<Integer> BEFORE_THE_BODY = Set.of(408, 413, 429, 503);

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /**
   * Answers with a problem, unless an answer is already on its way.
   *
   * @param response to write to
   * @param type of the problem
   * @param detail what went wrong, and what helps
   * @throws IOException if the client is gone
   */
  public void write(HttpServletResponse response, ProblemType type, String detail)
      throws IOException {
    write(response, new Refusal(type, detail));
  }

  /**
   * Answers with a problem, unless an answer is already on its way.
   *
   * @param response to write to
   * @param problem with its headers
   * @throws IOException if the client is gone
   */
  public void write(HttpServletResponse response, ErrorResponse problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    ProblemDetail body = problem.getBody();
    response.setStatus(body.getStatus());
    problem
        .getHeaders()
        .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
    byte[] bytes = json.writeValueAsBytes(body);
    if (BEFORE_THE_BODY.contains(body.getStatus())) {
      response.setHeader(HttpHeaders.CONNECTION, "close");
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
    response.flushBuffer();
  }
}
