package io.github.hdr4j.samples.web.admin.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.AdminServer;
import io.github.hdr4j.samples.web.admin.People;
import io.github.hdr4j.samples.web.admin.audit.AuditEntry;
import io.github.hdr4j.samples.web.admin.audit.AuditFilter;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.admin.training.TrainingState.Phase;
import io.github.hdr4j.samples.web.reading.Engines;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.AccountPrincipal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("Training on the server")
class FineTuningTest extends AdminServer {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Autowired private MockMvcTester server;
  @Autowired private Trainings trainings;
  @Autowired private Engines engines;
  @Autowired private Readings readings;
  @Autowired private AuditLog log;
  @Autowired private People people;

  private AccountPrincipal admin;

  @BeforeEach
  void people() {
    people.deleteAll();
    admin = people.person("admin@example.org", Role.ADMIN);
  }

  private MvcTestResult get(String path) {
    return server.get().uri(path).with(as(admin)).exchange();
  }

  private MvcTestResult start(String folder, boolean corrected, int epochs) {
    return server
        .post()
        .uri("/admin/training")
        .param("folder", folder)
        .param("corrected", Boolean.toString(corrected))
        .param("epochs", Integer.toString(epochs))
        .with(as(admin))
        .with(csrf())
        .exchange();
  }

  private Phase phase() {
    return trainings.state().orElseThrow().phase();
  }

  private TrainingState finished() {
    await()
        .atMost(LONGEST)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !trainings.state().orElseThrow().running());
    return trainings.state().orElseThrow();
  }

  private static void draw(String name, int perDigit) throws IOException {
    for (int digit = 0; digit < 10; digit++) {
      Path folder =
          Files.createDirectories(
              FOLDER.resolve("data").resolve(name).resolve(Integer.toString(digit)));
      for (int i = 0; i < perDigit; i++) {
        ImageIO.write(
            HandwrittenDigit.draw(digit, 100 + i), "png", folder.resolve(i + ".png").toFile());
      }
    }
  }

  @Test
  @DisplayName("teaches the model corrected readings and a folder, compares, and is used")
  void trains() throws IOException {
    draw("drawn", 8);
    AccountPrincipal user = people.person("user@example.org", Role.USER);
    for (int digit = 0; digit < 10; digit++) {
      Reading reading = people.reading(user.accountId(), digit, Verdict.UNCERTAIN);
      readings.correct(reading.id(), Integer.toString(digit), user.accountId());
    }
    assertThat(get("/admin/training")).bodyText().contains("value=\"drawn\"", "(10)");
    assertThat(start("drawn", true, 1)).hasRedirectedUrl("/admin/training");
    TrainingState state = finished();
    assertThat(state.problem()).isEmpty();
    assertThat(state.phase()).isEqualTo(Phase.FINISHED);
    assertThat(state.taught() + state.heldOut()).isEqualTo(90);
    assertThat(state.history()).hasSize(1);
    Comparison result = state.result().orElseThrow();
    assertThat(result.before().digits()).isEqualTo(state.heldOut());
    assertThat(result.after().right()).isGreaterThan(state.heldOut() / 2);
    assertThat(FOLDER.resolve("corrected")).doesNotExist();
    assertThat(server.get().uri("/admin/training/events").with(as(admin)).asyncExchange())
        .hasStatusOk()
        .bodyText()
        .contains("event:training", "\"phase\":\"finished\"", "\"done\":1.0");
    String report = "/admin/training/reports/" + state.name() + "/after/";
    assertThat(get("/admin/training")).bodyText().contains(report + "index.html");
    assertThat(get(report + "index.html")).hasStatusOk().bodyText().contains(state.name());
    assertThat(get(report + "confusion.png")).hasStatusOk().hasContentType("image/png");
    assertThat(get(report + "other.png")).hasStatus(404);

    assertThat(
            server
                .post()
                .uri("/admin/training/use")
                .param("model", state.name() + ".onnx")
                .with(as(admin))
                .with(csrf()))
        .hasStatus3xxRedirection();
    assertThat(engines.info().model().name()).isEqualTo(state.name());
    assertThat(log.search(AuditFilter.ALL, 0, 9).entries())
        .extracting(AuditEntry::action)
        .containsExactly("engine.model", "training.finished", "training.started");
  }

  @Test
  @DisplayName("goes on one at a time until it is cancelled, and leaves no model then")
  void cancelled() throws IOException {
    draw("many", 30);
    start("many", false, 50);
    await().atMost(LONGEST).until(() -> trainings.state().orElseThrow().step().isPresent());
    assertThat(start("many", false, 1).getMvcResult().getFlashMap().get("notice"))
        .hasFieldOrPropertyWithValue("key", "admin.training.busy");
    server.post().uri("/admin/training/cancel").with(as(admin)).with(csrf()).exchange();
    TrainingState state = finished();
    assertThat(state.phase()).isEqualTo(Phase.CANCELLED);
    assertThat(FOLDER.resolve("models").resolve(state.name() + ".onnx")).doesNotExist();
    assertThat(log.search(new AuditFilter("", "training.cancelled"), 0, 9).total()).isOne();
    assertThat(get("/admin/training")).hasStatusOk().bodyText().contains("cancelled");
  }

  @Test
  @DisplayName("says what is missing where digits are too few")
  void few() throws IOException {
    draw("few", 1);
    start("few", false, 1);
    TrainingState state = finished();
    assertThat(phase()).isEqualTo(Phase.FAILED);
    assertThat(state.problem()).startsWith("There are 10 digits.");
    assertThat(get("/admin/training")).bodyText().contains("There are 10 digits.");
  }
}
