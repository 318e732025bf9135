package io.github.hdr4j.samples.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language chosen on a page, or else the first of the browser's that the pages exist in. */
final class LanguageCookie extends CookieLocaleResolver {
  private static final Duration YEAR = Duration.ofDays(365);

  LanguageCookie() {
    super("language");
    setCookieMaxAge(YEAR);
    setCookieHttpOnly(true);
    setCookieSameSite("Lax");
    setDefaultLocaleFunction(LanguageCookie::preferred);
  }

  private static Locale preferred(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(Language::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Language.ENGLISH)
        .locale();
  }

  /** The language alone: how numbers are written is not a choice. */
  @Override
  protected String toLocaleValue(Locale locale) {
    return locale.getLanguage();
  }

  /** Anything else in the cookie counts as no choice. */
  @Override
  protected @Nullable Locale parseLocaleValue(String value) {
    return Language.of(value).map(Language::locale).orElse(null);
  }
}
