package io.github.hdr4j.samples.web.page;

import java.util.Locale;
import java.util.Optional;

/** The languages of the pages, named as their speakers name them. */
public enum Language {
  /** The one that every text exists in. */
  ENGLISH("en", "English"),
  /** Hindi. */
  HINDI("hi", "हिन्दी"),
  /** Tamil. */
  TAMIL("ta", "தமிழ்"),
  /** Arabic, written from right to left. */
  ARABIC("ar", "العربية"),
  /** Spanish. */
  SPANISH("es", "Español"),
  /** French. */
  FRENCH("fr", "Français"),
  /** Portuguese. */
  PORTUGUESE("pt", "Português");

  private final String tag;
  private final String label;

  Language(String tag, String label) {
    this.tag = tag;
    this.label = label;
  }

  /**
   * The language as browsers call it.
   *
   * @return such as {@code en}
   */
  public String tag() {
    return tag;
  }

  /**
   * The language in its own words.
   *
   * @return such as {@code Español}
   */
  public String label() {
    return label;
  }

  /**
   * The language for messages, without a country. Numbers are written in Western digits, which are
   * those that are read here.
   *
   * @return the locale
   */
  public Locale locale() {
    return new Locale.Builder().setLanguage(tag).setUnicodeLocaleKeyword("nu", "latn").build();
  }

  /**
   * Where a line begins.
   *
   * @return {@code ltr} or {@code rtl}
   */
  public String direction() {
    return this == ARABIC ? "rtl" : "ltr";
  }

  /**
   * Finds a language.
   *
   * @param tag such as {@code pt} or {@code pt-BR}, whatever the case
   * @return the language, or empty if the pages are not written in it
   */
  public static Optional<Language> of(String tag) {
    return of(Locale.forLanguageTag(tag.strip()));
  }

  /**
   * Finds a language.
   *
   * @param locale with any country
   * @return the language, or empty if the pages are not written in it
   */
  public static Optional<Language> of(Locale locale) {
    for (Language language : values()) {
      if (language.tag.equals(locale.getLanguage())) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
