package io.github.hdr4j.samples.web.api;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the API. */
public final class Client {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
  private static final Pattern HEADER =
      Pattern.compile("name=\"csrf-header\" content=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final String server;
  private final List<String> headers;

  private Client(String server, List<String> headers) {
    this.server = server;
    this.headers = new ArrayList<>(headers);
  }

  /** Somebody with neither a key nor a session. */
  static Client stranger(int port) {
    return new Client("http://localhost:" + port, List.of());
  }

  /**
   * A program.
   *
   * @param port of the server
   * @param key for the API
   * @return the client
   */
  public static Client program(int port, String key) {
    return new Client("http://localhost:" + port, List.of("Authorization", "Bearer " + key));
  }

  /**
   * A visitor of the pages, with a session and its token.
   *
   * @param port of the server
   * @return the client
   */
  public static Client visitor(int port) throws IOException, InterruptedException {
    Client visitor = stranger(port);
    String page = visitor.get("/").body();
    visitor.headers.addAll(List.of(found(HEADER, page), found(TOKEN, page)));
    return visitor;
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + page);
    }
    return matcher.group(1);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(60));
    for (int i = 0; i < headers.size(); i += 2) {
      request.header(headers.get(i), headers.get(i + 1));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /**
   * Asks for something.
   *
   * @param path and query
   * @return the answer
   */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
    return http.send(request(path).build(), BodyHandlers.ofByteArray());
  }

  HttpResponse<Stream<String>> lines(String path) throws IOException, InterruptedException {
    return http.send(request(path).build(), BodyHandlers.ofLines());
  }

  HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return send(request(path).DELETE());
  }

  HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  /**
   * Sends a body.
   *
   * @param path and query
   * @param type that it is said to have
   * @param body to send
   * @return the answer
   */
  public HttpResponse<String> post(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  /**
   * Sends parts.
   *
   * @param path and query
   * @param parts to send
   * @return the answer
   */
  public HttpResponse<String> post(String path, Multipart parts)
      throws IOException, InterruptedException {
    return post(path, parts.type(), parts.bytes());
  }

  /**
   * What an answer says.
   *
   * @param response with a JSON body
   * @return the body
   */
  public static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }
}
