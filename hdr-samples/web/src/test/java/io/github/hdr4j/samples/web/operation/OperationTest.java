package io.github.hdr4j.samples.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.api.Client;
import io.github.hdr4j.samples.web.api.Keys;
import io.github.hdr4j.samples.web.api.Pictures;
import io.github.hdr4j.samples.web.api.RunningServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A running server")
class OperationTest extends RunningServer {
  @Test
  @DisplayName("counts readings by verdict, mode and backend, and measures how long they take")
  void metrics() throws Exception {
    Client admin = Client.program(port, Keys.make(database, "ADMIN"));
    admin.post("/api/v1/recognitions?keep=false", "image/png", Pictures.digit(7));
    admin.post("/api/v1/recognitions?keep=false", "image/png", new byte[] {1, 2, 3});
    String metrics = admin.get("/actuator/prometheus").body();
    assertThat(metrics)
        .containsPattern("hdr_readings_total\\{.*mode=\"digit\",verdict=\"accepted\".*} [1-9]")
        .containsPattern("hdr_readings_total\\{.*mode=\"digit\",verdict=\"unreadable\".*} [1-9]")
        .contains("backend=\"")
        .contains("hdr_reading_latency_seconds_bucket")
        .containsPattern("(?m)^hdr_reading_waiting(\\{.*})? 0.0$");
  }

  @Test
  @DisplayName("keeps its metrics from everybody but administrators")
  void secret() throws Exception {
    Client user = Client.program(port, Keys.make(database, "USER"));
    assertThat(user.get("/actuator/prometheus").statusCode()).isEqualTo(403);
  }

  @Test
  @DisplayName("tells everybody that it lives and is ready to read")
  void health() throws Exception {
    Client probe = Client.visitor(port);
    assertThat(Client.json(probe.get("/actuator/health/liveness")).get("status").asString())
        .isEqualTo("UP");
    assertThat(Client.json(probe.get("/actuator/health/readiness")).get("status").asString())
        .isEqualTo("UP");
  }
}
