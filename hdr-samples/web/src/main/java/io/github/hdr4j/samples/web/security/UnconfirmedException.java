package io.github.hdr4j.samples.web.security;

import org.springframework.security.authentication.AccountStatusException;

/** The password is right, but nobody has followed the link to confirm the address yet. */
final class UnconfirmedException extends AccountStatusException {
  private static final long serialVersionUID = 1L;

  UnconfirmedException() {
    super("The address is not confirmed");
  }
}
