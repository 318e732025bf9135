package io.github.hdr4j.samples.web.security;

import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What other places are asked. LinkedIn's tokens lack the nonce that OpenID Connect has them
 * repeat, and it takes no proof of the code from servers, so it is asked for neither.
 */
final class LoginRequests {
  private static final String LINKEDIN = "linkedin";

  private LoginRequests() {}

  static OAuth2AuthorizationRequestResolver of(ClientRegistrationRepository registrations) {
    DefaultOAuth2AuthorizationRequestResolver resolver =
        new DefaultOAuth2AuthorizationRequestResolver(registrations);
    resolver.setAuthorizationRequestCustomizer(
        request ->
            request.attributes(
                attributes -> {
                  if (LINKEDIN.equals(attributes.get(OAuth2ParameterNames.REGISTRATION_ID))) {
                    shorten(request, attributes);
                  }
                }));
    return resolver;
  }

  private static void shorten(
      OAuth2AuthorizationRequest.Builder request, Map<String, Object> attributes) {
    attributes.remove(OidcParameterNames.NONCE);
    attributes.remove(PkceParameterNames.CODE_VERIFIER);
    request.additionalParameters(
        parameters -> {
          parameters.remove(OidcParameterNames.NONCE);
          parameters.remove(PkceParameterNames.CODE_CHALLENGE);
          parameters.remove(PkceParameterNames.CODE_CHALLENGE_METHOD);
        });
  }
}
