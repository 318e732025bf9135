package io.github.hdr4j.samples.web.reading;

import java.util.Locale;
import java.util.Optional;

/** What to look for in a picture. */
public enum Mode {
  /** One digit. */
  DIGIT,
  /** Lines of digits. */
  NUMBER,
  /** The fields of a form, by a template. */
  FORM;

  /**
   * The word that stands for a mode in requests and in the database.
   *
   * @return such as {@code digit}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a mode.
   *
   * @param word as in a request
   * @return the mode, or empty if there is no such word
   */
  public static Optional<Mode> of(String word) {
    for (Mode mode : values()) {
      if (mode.word().equals(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
