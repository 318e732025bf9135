package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.Accounts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
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
import org.springframework.web.servlet.LocaleResolver;

/** Leads on after a login: to the page that was asked for, or back with the reason. */
@Component
final class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  /** Refusals of ours, rather than of another place. */
  private static final Set<String> OWN = Set.of("taken", "nameless");

  private final Accounts accounts;
  private final LocaleResolver languages;
  private final AuthenticationSuccessHandler onwards =
      new SavedRequestAwareAuthenticationSuccessHandler();
  private final RedirectStrategy redirects = new DefaultRedirectStrategy();

  LoginOutcome(Accounts accounts, LocaleResolver languages) {
    this.accounts = accounts;
    this.languages = languages;
  }

  /** From now on the pages are in the language of the account. */
  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException, ServletException {
    if (who.getPrincipal() instanceof SignedIn person) {
      accounts
          .find(person.accountId())
          .map(account -> Locale.forLanguageTag(account.language()))
          .ifPresent(language -> languages.setLocale(request, response, language));
    }
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
    if (cause instanceof OAuth2AuthenticationException refusal) {
      String code = refusal.getError().getErrorCode();
      return OWN.contains(code) ? code : "elsewhere";
    }
    return "wrong";
  }
}
