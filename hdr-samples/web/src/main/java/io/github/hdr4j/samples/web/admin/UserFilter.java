package io.github.hdr4j.samples.web.admin;

import java.util.Locale;

/**
 * Which accounts are wanted.
 *
 * @param words that the address contains, whatever the case; empty for any
 * @param role such as {@code CLERK}; empty for any
 */
public record UserFilter(String words, String role) {
  /** The pattern of SQL's {@code like}, with the escape character {@code !}. */
  String pattern() {
    String escaped = words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
  }
}
