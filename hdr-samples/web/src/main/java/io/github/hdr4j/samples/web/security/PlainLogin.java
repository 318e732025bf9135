package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.ForeignIdentity;
import java.util.Optional;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/**
 * Signs in by OAuth 2 without OpenID Connect, as with Facebook and GitHub. Facebook does not say
 * whether an address is verified; GitHub does where it lists them.
 */
@Component
final class PlainLogin implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {
  private static final String GITHUB = "github";

  private final DefaultOAuth2UserService attributes = new DefaultOAuth2UserService();
  private final GitHubAddresses gitHub = new GitHubAddresses();
  private final ForeignLogin login;

  PlainLogin(ForeignLogin login) {
    this.login = login;
  }

  @Override
  public OAuth2User loadUser(OAuth2UserRequest request) {
    OAuth2User user = attributes.loadUser(request);
    String provider = request.getClientRegistration().getRegistrationId();
    Optional<String> verified =
        provider.equals(GITHUB) ? gitHub.verified(request) : Optional.empty();
    Optional<String> told =
        Optional.ofNullable(user.getAttributes().get("email")).map(String::valueOf);
    return login.admit(
        new ForeignIdentity(
            provider, user.getName(), verified.or(() -> told), verified.isPresent()));
  }
}
