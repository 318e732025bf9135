package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.DigitRecognitionException;

/** A template does not fit the picture, such as when a field lies outside of it. */
public final class TemplateMismatchException extends DigitRecognitionException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a cause.
   *
   * @param message names the form, the field if it is one's fault, and what to do
   */
  public TemplateMismatchException(String message) {
    super(message);
  }
}
