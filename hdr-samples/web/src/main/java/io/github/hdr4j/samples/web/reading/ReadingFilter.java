package io.github.hdr4j.samples.web.reading;

import java.util.Locale;
import java.util.Optional;

/**
 * Which readings of an account are wanted.
 *
 * @param words that the name, the text or the correction contains, whatever the case; empty for any
 * @param verdict a word such as {@code uncertain}; empty for any
 * @param correctedOnly whether a person must have corrected it
 */
public record ReadingFilter(String words, Optional<String> verdict, boolean correctedOnly) {
  /** All readings. */
  public static final ReadingFilter ALL = new ReadingFilter("", Optional.empty(), false);

  /** The pattern of SQL's {@code like}, with the escape character {@code !}. */
  String pattern() {
    String escaped = words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
  }
}
