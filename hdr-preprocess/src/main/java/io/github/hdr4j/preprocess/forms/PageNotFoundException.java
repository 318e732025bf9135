package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.DigitRecognitionException;

/** The page of a form was not found in the picture; the message says what is missing. */
public final class PageNotFoundException extends DigitRecognitionException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the form, what is missing and what to do
   */
  public PageNotFoundException(String message) {
    super(message);
  }
}
