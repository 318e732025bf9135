package io.github.hdr4j.samples.web.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The account was deleted while its owner was signed in. */
@ResponseStatus(HttpStatus.GONE)
final class GoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GoneException() {
    super("The account was deleted");
  }
}
