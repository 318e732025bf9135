package io.github.hdr4j.samples.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A job")
class JobsTest extends RunningServer {
  private static final String JOBS = "/api/v1/jobs";

  private static Multipart digits(int count) {
    Multipart parts = new Multipart();
    byte[] picture = Pictures.digit(5);
    for (int i = 0; i < count; i++) {
      parts.file("five-" + i + ".png", picture);
    }
    return parts;
  }

  private static String state(Client client, String job) throws Exception {
    return Client.json(client.get(job)).get("state").asString();
  }

  @Test
  @DisplayName("reads all its pictures, tells each and keeps them")
  void reads() throws Exception {
    Client program = program();
    Multipart parts = digits(3).file("नोट.txt", "x".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> accepted = program.post(JOBS, parts);
    assertThat(accepted.statusCode()).isEqualTo(202);
    String job = accepted.headers().firstValue("Location").orElseThrow();
    assertThat(Client.json(accepted).get("total").asInt()).isEqualTo(4);

    List<String> events;
    try (Stream<String> lines = program.lines(job + "/events").body()) {
      events = lines.toList();
    }
    List<JsonNode> results =
        events.stream()
            .filter(line -> line.startsWith("data:") && line.contains("\"index\""))
            .map(line -> JsonMapper.shared().readTree(line.substring(5)))
            .toList();
    assertThat(results).extracting(r -> r.get("index").asInt()).containsExactly(0, 1, 2, 3);
    assertThat(results.get(0).get("digit").asInt()).isEqualTo(5);
    assertThat(results.get(3).get("name").asString()).isEqualTo("नोट.txt");
    assertThat(results.get(3).get("error").asString()).isNotBlank();
    assertThat(events).contains("event:progress", "event:done");

    JsonNode end = Client.json(program.get(job));
    assertThat(end.get("state").asString()).isEqualTo("done");
    assertThat(end.get("done").asInt()).isEqualTo(4);
    assertThat(end.get("failed").asInt()).isEqualTo(1);
    assertThat(Client.json(program.get(RECOGNITIONS)).get("total").asInt()).isEqualTo(3);
  }

  @Test
  @DisplayName("goes on when its listener is gone, and tells a later one everything")
  void goneListener() throws Exception {
    Client program = program();
    String job =
        program.post(JOBS + "?keep=false", digits(20)).headers().firstValue("Location").get();
    try (Stream<String> lines = program.lines(job + "/events").body()) {
      assertThat(lines.findFirst()).isPresent();
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(state(program, job)).isEqualTo("done"));
    try (Stream<String> lines = program.lines(job + "/events").body()) {
      assertThat(lines.filter(line -> line.equals("event:result"))).hasSize(20);
    }
  }

  @Test
  @DisplayName("can be cancelled; the listeners hear of it")
  void cancelled() throws Exception {
    Client program = program();
    String job =
        program.post(JOBS + "?keep=false", digits(300)).headers().firstValue("Location").get();
    assertThat(program.delete(job).statusCode()).isEqualTo(204);
    JsonNode end = Client.json(program.get(job));
    assertThat(end.get("state").asString()).isEqualTo("cancelled");
    assertThat(end.get("done").asInt()).isLessThan(300);
    try (Stream<String> lines = program.lines(job + "/events").body()) {
      assertThat(lines).contains("event:done");
    }
  }

  @Test
  @DisplayName("is there for its owner only")
  void others() throws Exception {
    Client owner = program();
    String job = owner.post(JOBS, digits(1)).headers().firstValue("Location").get();
    Client other = program();
    Problem.in(other.get(job)).is(404, "not-found");
    Problem.in(other.get(job + "/events")).is(404, "not-found");
    Problem.in(other.delete(job)).is(404, "not-found");
    Problem.in(owner.get(JOBS + "/" + UUID.randomUUID())).is(404, "not-found");
    Problem.in(Client.visitor(port).post(JOBS, digits(1))).is(401, "unauthorized");
  }

  @Test
  @DisplayName("is one too many beside two others of the account")
  void tooMany() throws Exception {
    Client program = program();
    String first =
        program.post(JOBS + "?keep=false", digits(100)).headers().firstValue("Location").get();
    String second =
        program.post(JOBS + "?keep=false", digits(100)).headers().firstValue("Location").get();
    HttpResponse<String> third = program.post(JOBS, digits(1));
    Problem.in(third).is(429, "too-many-requests").says("2 jobs");
    assertThat(third.headers().firstValue("Retry-After")).isPresent();
    program.delete(first);
    program.delete(second);
    assertThat(program.post(JOBS, digits(1)).statusCode()).isEqualTo(202);
  }
}
