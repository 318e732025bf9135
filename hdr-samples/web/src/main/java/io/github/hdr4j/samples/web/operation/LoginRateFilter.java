package io.github.hdr4j.samples.web.operation;

import io.github.bucket4j.ConsumptionProbe;
import io.github.hdr4j.samples.web.WebSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down whoever tries out passwords or has mails sent: so many attempts a minute for an
 * address, whatever account they are about. People see it, so the answer is a page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LoginRateFilter extends OncePerRequestFilter {
  private static final Set<String> GUARDED = Set.of("/login", "/register", "/forgot", "/reset");

  private final Buckets attempts;

  LoginRateFilter(WebSettings settings) {
    attempts = new Buckets(settings.rate().login());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || !GUARDED.contains(request.getServletPath());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    ConsumptionProbe probe = attempts.take(ClientAddress.of(request), 1);
    if (probe.isConsumed()) {
      next.doFilter(request, response);
      return;
    }
    long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }
}
