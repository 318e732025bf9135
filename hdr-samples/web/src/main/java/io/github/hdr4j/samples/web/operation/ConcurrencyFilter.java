package io.github.hdr4j.samples.web.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.ProblemWriter;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one address from occupying all threads, by slow uploads for instance: only so many of its
 * requests are under way at the same time. Comes before all other filters.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConcurrencyFilter extends OncePerRequestFilter {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final int most;
  private final ProblemWriter problems;

  /** While a request is under way its semaphore is in use, so the cache does not drop it. */
  private final Cache<String, Semaphore> places = Caffeine.newBuilder().weakValues().build();

  ConcurrencyFilter(WebSettings settings, ProblemWriter problems) {
    most = settings.rate().concurrent();
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    Semaphore free = places.get(ClientAddress.of(request), any -> new Semaphore(most));
    if (!free.tryAcquire()) {
      problems.write(response, refusal());
      return;
    }
    try {
      next.doFilter(request, response);
    } finally {
      free.release();
    }
  }

  private Refusal refusal() {
    return new Refusal(
            ProblemType.TOO_MANY_REQUESTS,
            "No more than %d requests of an address are answered at the same time.".formatted(most))
        .retryAfter(PAUSE);
  }
}
