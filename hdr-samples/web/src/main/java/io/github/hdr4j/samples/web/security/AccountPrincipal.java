package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Somebody who signed in by password, by API key or, without OpenID Connect, at another place.
 *
 * @param accountId the account
 * @param email in lower case
 * @param role at the time of signing in
 */
public record AccountPrincipal(UUID accountId, String email, Role role)
    implements SignedIn, OAuth2User {

  /**
   * The principal of an account.
   *
   * @param account whose
   * @return the principal
   */
  public static AccountPrincipal of(Account account) {
    return new AccountPrincipal(account.id(), account.email(), account.role());
  }

  @Override
  public String getName() {
    return email;
  }

  /** None: what the other place tells about the person is not kept. */
  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
  }
}
