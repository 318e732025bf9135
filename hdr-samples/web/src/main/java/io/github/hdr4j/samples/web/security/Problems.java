package io.github.hdr4j.samples.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems of the API (RFC 9457) where there is no controller yet: in filters. */
@Component
public final class Problems {
  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  /**
   * Answers a request with a problem.
   *
   * @param response that nothing was written to
   * @param status such as 401
   * @param slug last part of the type
   * @param detail the cause and the fix
   * @throws IOException if the caller is gone
   */
  public void write(HttpServletResponse response, HttpStatus status, String slug, String detail)
      throws IOException {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("/problems/" + slug));
    problem.setTitle(status.getReasonPhrase());
    byte[] body = json.writeValueAsBytes(problem);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
