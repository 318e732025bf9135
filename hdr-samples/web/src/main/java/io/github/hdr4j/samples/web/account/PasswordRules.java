package io.github.hdr4j.samples.web.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which passwords can be chosen. */
final class PasswordRules {
  /** Fewest characters. */
  static final int SHORTEST = 10;

  /** Bcrypt looks at no more bytes. */
  static final int LONGEST_BYTES = 72;

  private PasswordRules() {}

  /** The key of the message that says what is wrong; empty if nothing is. */
  static Optional<String> fault(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("password.short");
    }
    return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
        ? Optional.of("password.long")
        : Optional.empty();
  }
}
