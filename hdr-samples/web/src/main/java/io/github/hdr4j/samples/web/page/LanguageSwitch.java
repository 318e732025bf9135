package io.github.hdr4j.samples.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** Takes {@code ?lang=xx} on any page as the choice of a language, if the pages exist in it. */
final class LanguageSwitch implements HandlerInterceptor {
  static final String PARAMETER = "lang";

  private final LocaleResolver resolver;

  LanguageSwitch(LocaleResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Optional.ofNullable(request.getParameter(PARAMETER))
        .flatMap(Language::of)
        .ifPresent(language -> resolver.setLocale(request, response, language.locale()));
    return true;
  }
}
