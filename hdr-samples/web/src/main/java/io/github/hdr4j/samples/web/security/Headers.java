package io.github.hdr4j.samples.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers that tell a browser what pages may do, besides Spring Security's own. */
final class Headers {
  /** Everything comes from this server; pictures may come from the page itself, too. */
  private static final String CONTENT =
      "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none';"
          + " base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

  private Headers() {}

  static void add(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy("camera=(self)"));
  }
}
