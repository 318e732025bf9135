package io.github.hdr4j.samples.web.admin.audit;

import java.util.Locale;

/**
 * Which entries are wanted.
 *
 * @param words that actor, subject or detail contains, whatever the case; empty for any
 * @param action such as {@code account.disabled}; empty for any
 */
public record AuditFilter(String words, String action) {
  /** All entries. */
  public static final AuditFilter ALL = new AuditFilter("", "");

  /** The pattern of SQL's {@code like}, with the escape character {@code !}. */
  String pattern() {
    String escaped = words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
  }
}
