package io.github.hdr4j.samples.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads on after a login: to the page that was asked for, or back with the reason. */
@Component
final class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  private final AuthenticationSuccessHandler onwards =
      new SavedRequestAwareAuthenticationSuccessHandler();
  private final RedirectStrategy redirects = new DefaultRedirectStrategy();

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException, ServletException {
    onwards.onAuthenticationSuccess(request, response, who);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    redirects.sendRedirect(request, response, "/login?" + reason(cause));
  }

  /** A parameter of the page, which has a message for it. */
  private static String reason(AuthenticationException cause) {
    if (cause instanceof UnconfirmedException) {
      return "unconfirmed";
    }
    if (cause instanceof DisabledException) {
      return "disabled";
    }
    return cause instanceof OAuth2AuthenticationException ? "elsewhere" : "wrong";
  }
}
