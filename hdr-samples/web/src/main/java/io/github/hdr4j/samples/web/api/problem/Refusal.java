package io.github.hdr4j.samples.web.api.problem;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponseException;

/** A request that is answered with a problem. */
public final class Refusal extends ErrorResponseException {
  private static final long serialVersionUID = 1;

  private final ProblemType type;

  /**
   * Refuses a request.
   *
   * @param type of the problem
   * @param detail what is wrong with this request, and what helps
   */
  public Refusal(ProblemType type, String detail) {
    super(type.status(), type.problem(detail), null);
    this.type = type;
  }

  /**
   * Says when the request may be sent again.
   *
   * @param time from now on
   * @return this
   */
  public Refusal retryAfter(Duration time) {
    long seconds = Math.max(1, time.plusSeconds(1).minusNanos(1).toSeconds());
    getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return this;
  }

  /**
   * The kind of the problem.
   *
   * @return its type
   */
  public ProblemType type() {
    return type;
  }
}
