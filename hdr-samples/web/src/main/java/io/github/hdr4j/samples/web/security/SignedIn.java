package io.github.hdr4j.samples.web.security;

import io.github.hdr4j.samples.web.account.Role;
import java.util.UUID;

/**
 * Who makes a request, as controllers get it by {@code @AuthenticationPrincipal SignedIn}. Every
 * way of signing in, by password, by another place, by API key, ends with such a principal.
 */
public interface SignedIn {
  /**
   * The account.
   *
   * @return its id
   */
  UUID accountId();

  /**
   * The address.
   *
   * @return in lower case
   */
  String email();

  /**
   * What he may do.
   *
   * @return the role at the time of signing in
   */
  Role role();
}
