package io.github.hdr4j.samples.web.page;

import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.security.SignedIn;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What stands around every page, for the layout: who looks at it, where, and in which language. A
 * bean rather than attributes of a model, so that it is there on error pages too, and costs nothing
 * where no page is made.
 */
@Component
public class Surroundings {
  private final Words words;
  private final String version;

  Surroundings(Words words, Optional<BuildProperties> build) {
    this.words = words;
    this.version = build.map(BuildProperties::getVersion).orElse("0.1.0");
  }

  /**
   * A part of a query.
   *
   * @param name of the parameter
   * @param value one of its values
   */
  public record Pair(String name, String value) {}

  /**
   * A language one can choose.
   *
   * @param tag such as {@code en}
   * @param name in its own words
   * @param direction of its lines
   * @param chosen whether the page is in it
   */
  public record Choice(String tag, String name, String direction, boolean chosen) {}

  /**
   * The page's language.
   *
   * @return a tag such as {@code en}
   */
  public String language() {
    return chosen().tag();
  }

  /**
   * The page's language in its own words.
   *
   * @return such as {@code Español}
   */
  public String languageName() {
    return chosen().label();
  }

  /**
   * Where the page's lines begin.
   *
   * @return {@code ltr} or {@code rtl}
   */
  public String direction() {
    return chosen().direction();
  }

  /**
   * All languages.
   *
   * @return in the order they are offered
   */
  public List<Choice> languages() {
    Language chosen = chosen();
    return Arrays.stream(Language.values())
        .map(l -> new Choice(l.tag(), l.label(), l.direction(), l == chosen))
        .toList();
  }

  /**
   * The words that scripts show.
   *
   * @return a JSON object, safe inside a script element
   */
  public String words() {
    return words.of(chosen());
  }

  /**
   * The version of this server.
   *
   * @return such as {@code 1.2.0}
   */
  public String version() {
    return version;
  }

  /**
   * Where the reader is.
   *
   * @return the path as it was asked for, also on an error page
   */
  public String path() {
    HttpServletRequest request = request();
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  /**
   * The query of the page, without its language.
   *
   * @return empty unless the page was asked for by GET
   */
  public List<Pair> query() {
    HttpServletRequest request = request();
    if (!"GET".equals(request.getMethod())) {
      return List.of();
    }
    return request.getParameterMap().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(LanguageSwitch.PARAMETER))
        .flatMap(entry -> Arrays.stream(entry.getValue()).map(v -> new Pair(entry.getKey(), v)))
        .toList();
  }

  /**
   * Marks the place in the navigation where the reader is.
   *
   * @param place the path that it begins with
   * @return {@code page} if he is there, otherwise null: no attribute
   */
  public @Nullable String mark(String place) {
    String path = path();
    return path.equals(place) || path.startsWith(place + "/") ? "page" : null;
  }

  /**
   * Whether somebody is signed in.
   *
   * @return false for a visitor
   */
  public boolean signedIn() {
    return who().isPresent();
  }

  /**
   * Who is signed in.
   *
   * @return his address; empty for a visitor
   */
  public String email() {
    return who().map(SignedIn::email).orElse("");
  }

  /**
   * Whether a team's queue is open to the reader.
   *
   * @return true for clerks and administrators
   */
  public boolean clerk() {
    return who().filter(person -> person.role().compareTo(Role.CLERK) >= 0).isPresent();
  }

  /**
   * Whether accounts and the engine are open to the reader.
   *
   * @return true for administrators
   */
  public boolean admin() {
    return who().filter(person -> person.role() == Role.ADMIN).isPresent();
  }

  private static Optional<SignedIn> who() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(SignedIn.class::isInstance)
        .map(SignedIn.class::cast);
  }

  private static Language chosen() {
    return Language.of(LocaleContextHolder.getLocale()).orElse(Language.ENGLISH);
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
