package io.github.hdr4j.samples.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers to every exception below {@code /api/v1} with a problem, whether a controller was found.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemResolver implements HandlerExceptionResolver {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);
  private static final String API = "/api/v1";

  private final ProblemWriter writer;

  ProblemResolver(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (!isApi(request, request.getRequestURI())) {
      return null;
    }
    if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
      LOG.debug("The client is gone", exception);
      return new ModelAndView();
    }
    try {
      writer.write(response, problem(request, exception));
    } catch (IOException e) {
      LOG.debug("The client is gone", e);
    }
    return new ModelAndView();
  }

  static boolean isApi(HttpServletRequest request, String address) {
    return address.startsWith(request.getContextPath() + API);
  }

  private static ErrorResponse problem(HttpServletRequest request, Exception exception) {
    Optional<ErrorResponse> known = Problems.of(exception);
    if (known.isEmpty()) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
    }
    return known.orElseGet(
        () ->
            new Refusal(
                ProblemType.INTERNAL,
                "The request could not be answered. The server's log says why."));
  }
}
