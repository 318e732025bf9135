package io.github.hdr4j.samples.web.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.hdr4j.samples.web.api.Client;
import io.github.hdr4j.samples.web.api.Keys;
import io.github.hdr4j.samples.web.api.Multipart;
import io.github.hdr4j.samples.web.api.Pictures;
import io.github.hdr4j.samples.web.api.Problem;
import io.github.hdr4j.samples.web.api.StrictServer;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The limits of the server")
class LimitsTest extends StrictServer {
  private static final String RECOGNITIONS = "/api/v1/recognitions?keep=false";
  private static final String PNG = "image/png";

  private static Multipart pictures(int count) {
    Multipart parts = new Multipart();
    for (int i = 0; i < count; i++) {
      parts.file(i + ".png", Pictures.digit(1));
    }
    return parts;
  }

  @Test
  @DisplayName("count each picture of an account, and tell when to come again")
  void pictures() throws Exception {
    Client program = Client.program(port, Keys.make(database, "USER"));
    HttpResponse<String> first = program.post(RECOGNITIONS, pictures(8));
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("RateLimit-Limit")).hasValue("10");
    assertThat(first.headers().firstValue("RateLimit-Remaining")).hasValue("2");
    HttpResponse<String> second = program.post(RECOGNITIONS, pictures(8));
    Problem.in(second).is(429, "too-many-requests").says("10 pictures a minute");
    assertThat(Long.parseLong(second.headers().firstValue("Retry-After").orElse("")))
        .isBetween(1L, 60L);
    Client other = Client.program(port, Keys.make(database, "USER"));
    assertThat(other.post(RECOGNITIONS, PNG, Pictures.digit(1)).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("count all visitors of an address together")
  void visitors() throws Exception {
    HttpResponse<String> last = Client.visitor(port).post(RECOGNITIONS, PNG, Pictures.digit(1));
    for (int i = 0; i < 4 && last.statusCode() == 200; i++) {
      last = Client.visitor(port).post(RECOGNITIONS, PNG, Pictures.digit(1));
    }
    Problem.in(last).is(429, "too-many-requests").says("sign in");
  }

  @Test
  @DisplayName("slow down whoever tries out passwords")
  void logins() throws Exception {
    Client visitor = Client.visitor(port);
    byte[] attempt = "email=a%40example.org&password=x".getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> last = visitor.get("/login");
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      last = visitor.post("/login", "application/x-www-form-urlencoded", attempt);
      statuses.add(last.statusCode());
    }
    assertThat(statuses.subList(0, 3)).doesNotContain(429);
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  @DisplayName("end an upload that trickles, and close its connection")
  void trickle() throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      begin(socket, Keys.make(database, "USER"), 100_000);
      OutputStream out = socket.getOutputStream();
      InputStream in = socket.getInputStream();
      await()
          .atMost(Duration.ofSeconds(20))
          .pollInterval(Duration.ofMillis(100))
          .until(
              () -> {
                out.write(0);
                return in.available() > 0;
              });
      socket.setSoTimeout(20_000);
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 408").contains("/problems/too-slow");
    }
  }

  @Test
  @DisplayName("end an upload that stops, and close its connection")
  void silence() throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      begin(socket, Keys.make(database, "USER"), 100_000);
      socket.setSoTimeout(20_000);
      byte[] answer = socket.getInputStream().readAllBytes();
      assertThat(new String(answer, StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 408")
          .contains("/problems/too-slow");
    }
  }

  @Test
  @DisplayName("leave an address only so many requests at the same time, and no longer than needed")
  void concurrent() throws Exception {
    Client other = Client.program(port, Keys.make(database, "USER"));
    List<Socket> slow = new ArrayList<>();
    try {
      String key = Keys.make(database, "USER");
      // The server ends such an upload after a second, which on a busy machine may be before the
      // next request; so each attempt begins uploads of its own.
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> {
                for (int i = 0; i < 4; i++) {
                  Socket socket = new Socket("localhost", port);
                  slow.add(socket);
                  begin(socket, key, 100_000);
                }
                Problem.in(other.get("/api/v1/forms")).is(429, "too-many-requests");
              });
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(other.get("/api/v1/forms").statusCode()).isEqualTo(200));
  }

  private static void begin(Socket socket, String key, int length) throws Exception {
    String head =
        "POST /api/v1/recognitions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + key
            + "\r\nContent-Type: image/png\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }
}
