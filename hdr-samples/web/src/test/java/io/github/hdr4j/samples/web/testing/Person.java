package io.github.hdr4j.samples.web.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who uses the pages without JavaScript, with cookies and forms. */
public final class Person {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("hdr_[A-Za-z0-9_-]{20,}");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .build();
  private final URI site;

  private Person(URI site) {
    this.site = site;
  }

  /**
   * Logs in.
   *
   * @param site root of the server
   * @param email of the account
   * @param password of the account
   * @return somebody who is logged in
   * @throws IOException if that fails
   * @throws InterruptedException if the thread is
   */
  public static Person login(URI site, String email, String password)
      throws IOException, InterruptedException {
    Person person = new Person(site);
    HttpResponse<String> after =
        person.submit("/login", "/login", Map.of("email", email, "password", password));
    if (after.statusCode() != 200 || after.uri().getPath().equals("/login")) {
      throw new IOException("no login: " + after + " " + after.body());
    }
    return person;
  }

  /**
   * Makes an API key.
   *
   * @param label that it is called by
   * @return the key
   * @throws IOException if that fails
   * @throws InterruptedException if the thread is
   */
  public String newKey(String label) throws IOException, InterruptedException {
    HttpResponse<String> page = submit("/settings/keys", "/settings/keys", Map.of("label", label));
    Matcher key = KEY.matcher(page.body());
    if (!key.find()) {
      throw new IOException("no key: " + page + " " + page.body());
    }
    return key.group();
  }

  private HttpResponse<String> submit(String page, String target, Map<String, String> fields)
      throws IOException, InterruptedException {
    String form = client.send(request(page).build(), BodyHandlers.ofString()).body();
    Matcher token = TOKEN.matcher(form);
    if (!token.find()) {
      throw new IOException("no CSRF token in the form of " + page + ": " + form);
    }
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token.group(1)) + "&", ""));
    return client.send(
        request(target)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(site.resolve(path));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
