package io.github.hdr4j.samples.web.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A program that has an API key. Thread-safe. */
public final class ApiCaller {
  /** Its own administrator: no server without one gives out keys without a mail. */
  private static final String EMAIL = "admin@example.org";

  private static final String PASSWORD = "correct horse battery staple";

  private static final int UNLIMITED = 100_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client;
  private final URI site;
  private final String key;

  private ApiCaller(URI site, String key) {
    this.client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    this.site = site;
    this.key = key;
  }

  /**
   * Settings of a server that such a program can use as often as it likes.
   *
   * @return as on the command line
   */
  public static List<String> settings() {
    return List.of(
        "--hdr.web.admin.email=" + EMAIL,
        "--hdr.web.admin.password=" + PASSWORD,
        "--hdr.web.rate.user=" + UNLIMITED,
        "--hdr.web.rate.visitor=" + UNLIMITED,
        "--hdr.web.rate.concurrent=1000",
        "--logging.level.root=WARN",
        "--logging.level.org.springframework.boot.tomcat=INFO");
  }

  /**
   * Gets a key from a server with those settings.
   *
   * @param site root of the server
   * @return a program with a key
   * @throws IOException if there is none to get
   * @throws InterruptedException if the thread is
   */
  public static ApiCaller of(URI site) throws IOException, InterruptedException {
    return new ApiCaller(site, Person.login(site, EMAIL, PASSWORD).newKey("tests"));
  }

  /**
   * The same program at a server that was started again.
   *
   * @param moved root of the server
   * @return a program with the same key
   */
  public ApiCaller at(URI moved) {
    return new ApiCaller(moved, key);
  }

  /**
   * Has a picture recognised and kept.
   *
   * @param png file
   * @return 201 if it was
   * @throws IOException if there is no answer
   * @throws InterruptedException if the thread is
   */
  public HttpResponse<String> recognize(byte[] png) throws IOException, InterruptedException {
    return client.send(
        request("/api/v1/recognitions?name=drawing.png")
            .header("Content-Type", "image/png")
            .POST(BodyPublishers.ofByteArray(png))
            .build(),
        BodyHandlers.ofString());
  }

  /**
   * Asks for something.
   *
   * @param path from the root
   * @return the answer
   * @throws IOException if there is none
   * @throws InterruptedException if the thread is
   */
  public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofByteArray());
  }

  /**
   * How a request says whose it is.
   *
   * @return the value of the header {@code Authorization}
   */
  public String authorization() {
    return "Bearer " + key;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(site.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", authorization());
  }
}
