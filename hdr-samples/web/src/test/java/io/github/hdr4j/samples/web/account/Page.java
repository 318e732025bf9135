package io.github.hdr4j.samples.web.account;

import java.net.http.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server answered.
 *
 * @param status such as 200
 * @param headers of the answer
 * @param body as text
 */
public record Page(int status, HttpHeaders headers, String body) {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

  /** Where it leads. */
  public String location() {
    return headers.firstValue("Location").orElse("");
  }

  /** Where it leads, without the server's name; empty if nowhere. */
  public String target() {
    return location().replaceFirst("^https?://[^/]+", "");
  }

  /** The word that a form of this page is sent with. */
  public String token() {
    Matcher found = TOKEN.matcher(body);
    if (!found.find()) {
      throw new AssertionError("No form in: " + body);
    }
    return found.group(1);
  }
}
