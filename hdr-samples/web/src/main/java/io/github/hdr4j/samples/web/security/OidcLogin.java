package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.ForeignIdentity;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Signs in by OpenID Connect, as with Google and LinkedIn. */
@Component
final class OidcLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final OidcUserService claims = new OidcUserService();
  private final ForeignLogin login;

  OidcLogin(ForeignLogin login) {
    this.login = login;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser user = claims.loadUser(request);
    ForeignIdentity who =
        new ForeignIdentity(
            request.getClientRegistration().getRegistrationId(),
            Objects.requireNonNull(user.getSubject(), "Every ID token has a subject"),
            Optional.ofNullable(user.getEmail()),
            Boolean.TRUE.equals(user.getEmailVerified()));
    return new OidcPrincipal(login.admit(who), request.getIdToken());
  }
}
