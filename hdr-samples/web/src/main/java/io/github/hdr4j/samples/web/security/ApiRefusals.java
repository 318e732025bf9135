package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/** Answers those who may not call the API, with the reason. */
@Component
final class ApiRefusals
    implements AuthenticationEntryPoint, AccessDeniedHandler, SessionInformationExpiredStrategy {
  private static final String HOW_TO =
      "Send the header Authorization: Bearer hdr_... with an API key, made under /settings/keys.";

  private final ProblemWriter problems;

  ApiRefusals(ProblemWriter problems) {
    this.problems = problems;
  }

  /** Nobody is signed in. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    unknown(response, "Nobody is signed in. " + HOW_TO);
  }

  /** A session was ended from elsewhere. */
  @Override
  public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
    unknown(event.getResponse(), "The session was ended: sign in again. " + HOW_TO);
  }

  /** A key that there is not, or no longer. */
  void wrongKey(HttpServletResponse response) throws IOException {
    unknown(response, "There is no such API key, or it was revoked. " + HOW_TO);
  }

  private void unknown(HttpServletResponse response, String detail) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    problems.write(response, ProblemType.UNAUTHORIZED, detail);
  }

  /** A page of another site may have sent the request, or the role is too low. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
      throws IOException {
    if (!(cause instanceof CsrfException)) {
      problems.write(
          response,
          ProblemType.FORBIDDEN,
          "Your role does not allow this. Ask an administrator for another one.");
    } else if (signedIn()) {
      problems.write(
          response,
          ProblemType.CSRF,
          "The CSRF token of the session is missing or wrong. Load the page again, or use an API"
              + " key without the session cookie.");
    } else {
      unknown(response, "The request comes neither with an API key nor from a page. " + HOW_TO);
    }
  }

  private static boolean signedIn() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.getPrincipal() instanceof SignedIn;
  }
}
