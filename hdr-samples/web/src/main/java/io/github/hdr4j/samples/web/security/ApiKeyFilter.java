package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.ApiKeys;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in by {@code Authorization: Bearer hdr_...}. Whatever session there is does not count. */
final class ApiKeyFilter extends OncePerRequestFilter {
  private static final String SCHEME = "Bearer ";

  private final ApiKeys keys;
  private final ApiRefusals refusals;

  ApiKeyFilter(ApiKeys keys, ApiRefusals refusals) {
    this.keys = keys;
    this.refusals = refusals;
  }

  /** Whether a request comes with a key. Browsers never add one by themselves. */
  static boolean hasKey(HttpServletRequest request) {
    return key(request).isPresent();
  }

  private static Optional<String> key(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    Optional<String> key = key(request);
    if (key.isEmpty()) {
      next.doFilter(request, response);
      return;
    }
    Optional<AccountPrincipal> who = keys.owner(key.get());
    if (who.isEmpty()) {
      refusals.wrongKey(response);
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            who.get(), "", who.get().getAuthorities()));
    SecurityContextHolder.setContext(context);
    next.doFilter(request, response);
  }
}
