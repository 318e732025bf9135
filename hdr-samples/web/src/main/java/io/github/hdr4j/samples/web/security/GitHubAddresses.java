package io.github.hdr4j.samples.web.security;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks GitHub for the addresses of a person: the profile shows what he made public only. */
final class GitHubAddresses {
  private static final Logger LOG = LoggerFactory.getLogger(GitHubAddresses.class);

  private final RestClient http = RestClient.create();

  /** The main address, if GitHub made sure of it. Needs the scope {@code user:email}. */
  Optional<String> verified(OAuth2UserRequest request) {
    String profile =
        request.getClientRegistration().getProviderDetails().getUserInfoEndpoint().getUri();
    try {
      List<Entry> entries =
          http.get()
              .uri(profile + "/emails")
              .headers(headers -> headers.setBearerAuth(request.getAccessToken().getTokenValue()))
              .retrieve()
              .body(new ParameterizedTypeReference<List<Entry>>() {});
      return Optional.ofNullable(entries).stream()
          .flatMap(List::stream)
          .filter(entry -> entry.primary() && entry.verified())
          .map(Entry::email)
          .findFirst();
    } catch (RestClientException e) {
      LOG.warn("GitHub does not list addresses: is the scope user:email asked for?", e);
      return Optional.empty();
    }
  }

  /**
   * An address.
   *
   * @param email the address
   * @param primary whether it is the main one
   * @param verified whether GitHub made sure of it
   */
  record Entry(String email, boolean primary, boolean verified) {}
}
