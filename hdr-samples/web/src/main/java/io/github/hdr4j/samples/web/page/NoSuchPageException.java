package io.github.hdr4j.samples.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What was asked for is not there, or not for him who asks: the two look the same. */
final class NoSuchPageException extends ErrorResponseException {
  private static final long serialVersionUID = 1;

  NoSuchPageException() {
    super(HttpStatus.NOT_FOUND);
  }
}
