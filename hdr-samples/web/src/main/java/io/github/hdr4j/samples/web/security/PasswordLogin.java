package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.PasswordCheck;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in by address and password. */
@Component
final class PasswordLogin implements AuthenticationProvider {
  private final PasswordCheck check;

  PasswordLogin(PasswordCheck check) {
    this.check = check;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String password = String.valueOf(attempt.getCredentials());
    Account account =
        check
            .check(attempt.getName(), password)
            .orElseThrow(() -> new BadCredentialsException("Wrong address or password"));
    if (account.disabled()) {
      throw new DisabledException("An administrator closed the account");
    }
    if (!account.confirmed()) {
      throw new UnconfirmedException();
    }
    AccountPrincipal who = AccountPrincipal.of(account);
    return UsernamePasswordAuthenticationToken.authenticated(who, "", who.getAuthorities());
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
