package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.Role;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody who signed in by OpenID Connect.
 *
 * @param account here
 * @param token that the other place signed
 */
record OidcPrincipal(AccountPrincipal account, OidcIdToken token) implements SignedIn, OidcUser {
  @Override
  public UUID accountId() {
    return account.accountId();
  }

  @Override
  public String email() {
    return account.email();
  }

  @Override
  public Role role() {
    return account.role();
  }

  @Override
  public String getName() {
    return account.getName();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return account.getAuthorities();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return account.getAttributes();
  }

  @Override
  public Map<String, Object> getClaims() {
    return token.getClaims();
  }

  @Override
  public OidcIdToken getIdToken() {
    return token;
  }

  /** None: what is needed of it was taken at the login. */
  @Override
  public @Nullable OidcUserInfo getUserInfo() {
    return null;
  }
}
