package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.ForeignIdentity;
import io.github.hdr4j.samples.web.account.LinkedLogins;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.DisabledException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Lets in who signed in at another place. */
@Component
final class ForeignLogin {
  private final LinkedLogins logins;
  private final LocaleResolver languages;
  private final HttpServletRequest request;

  /** Takes the request that is under way, whichever that is, for the language of its sender. */
  ForeignLogin(LinkedLogins logins, LocaleResolver languages, HttpServletRequest request) {
    this.logins = logins;
    this.languages = languages;
    this.request = request;
  }

  AccountPrincipal admit(ForeignIdentity who) {
    Account account = logins.account(who, languages.resolveLocale(request).getLanguage());
    if (account.disabled()) {
      throw new DisabledException("An administrator closed the account");
    }
    if (!account.confirmed()) {
      throw new UnconfirmedException();
    }
    return AccountPrincipal.of(account);
  }
}
