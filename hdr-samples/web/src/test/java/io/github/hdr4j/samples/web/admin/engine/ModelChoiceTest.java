package io.github.hdr4j.samples.web.admin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.admin.AdminServer;
import io.github.hdr4j.samples.web.admin.People;
import io.github.hdr4j.samples.web.admin.audit.AuditEntry;
import io.github.hdr4j.samples.web.admin.audit.AuditFilter;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.admin.notice.RefusedException;
import io.github.hdr4j.samples.web.reading.Engines;
import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.ReadResult;
import io.github.hdr4j.samples.web.reading.Reader;
import io.github.hdr4j.samples.web.reading.Submission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The choice of a model")
class ModelChoiceTest extends AdminServer {
  private static final String ADMIN = "admin@example.org";

  @Autowired private ModelChoice choice;
  @Autowired private ModelFiles files;
  @Autowired private Engines engines;
  @Autowired private Reader reader;
  @Autowired private AuditLog log;
  @Autowired private People people;
  @Autowired private WebSettings settings;

  @BeforeEach
  void models() throws IOException {
    people.deleteAll();
    Files.write(files.place("copy"), bundled());
    Files.writeString(files.place("broken"), "no model");
  }

  @AfterEach
  void bundledAgain() throws Exception {
    choice.use(Optional.empty(), ADMIN);
    Files.delete(FOLDER.resolve("models").resolve("copy.onnx"));
    Files.delete(FOLDER.resolve("models").resolve("broken.onnx"));
    Files.delete(FOLDER.resolve("model-in-use.txt"));
  }

  private byte[] bundled() throws IOException {
    String backend = engines.info().backend();
    String name = "/io/github/hdr4j/%s/digits.onnx".formatted(backend);
    try (InputStream in = ModelChoiceTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private ModelChoice restarted() throws IOException {
    ModelChoice again = new ModelChoice(settings, files, engines, log);
    again.restore();
    return again;
  }

  @Test
  @DisplayName("survives a restart, and is in the log")
  void kept() throws Exception {
    choice.use(Optional.of("copy.onnx"), ADMIN);
    assertThat(choice.file()).contains(files.folder().resolve("copy.onnx"));
    assertThat(restarted().name()).contains("copy.onnx");
    choice.use(Optional.empty(), ADMIN);
    assertThat(restarted().file()).isEmpty();
    assertThat(log.search(new AuditFilter("", "engine.model"), 0, 9).entries())
        .extracting(AuditEntry::subject)
        .containsExactly("bundled", "copy.onnx");
  }

  @Test
  @DisplayName("of a file that has gone since does not keep the server from starting")
  void gone() throws Exception {
    choice.use(Optional.of("copy.onnx"), ADMIN);
    Path file = files.folder().resolve("copy.onnx");
    Path moved = Files.move(file, file.resolveSibling("copy.away"));
    assertThat(restarted().name()).isEmpty();
    Files.move(moved, file);
  }

  @Test
  @DisplayName("is refused where the file is no model or lies elsewhere; the model before stays")
  void refused() throws IOException {
    Path outside = Files.write(FOLDER.resolve("outside.onnx"), bundled());
    String before = engines.info().toString();
    for (String name :
        List.of("broken.onnx", "missing.onnx", "../outside.onnx", outside.toString(), ".", "")) {
      assertThatExceptionOfType(RefusedException.class)
          .as(name)
          .isThrownBy(() -> choice.use(Optional.of(name), ADMIN))
          .satisfies(e -> assertThat(e.key()).startsWith("admin.engine."));
    }
    assertThat(engines.info()).hasToString(before);
    assertThat(choice.name()).isEmpty();
    assertThat(log.search(AuditFilter.ALL, 0, 9).entries()).isEmpty();
    Files.delete(outside);
  }

  @Test
  @DisplayName("changes while pictures are read, and every picture is read right")
  void exchanged() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(HandwrittenDigit.draw(7, 1), "png", png);
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        threads.add(
            pool.submit(
                () -> {
                  int read = 0;
                  while (!done.get()) {
                    Submission submission = new Submission("7.png", png.toByteArray());
                    ReadResult result = reader.read(submission, Mode.DIGIT, Optional.empty());
                    assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
                    assertThat(result.text()).isEqualTo("7");
                    read++;
                  }
                  return read;
                }));
      }
      for (int i = 0; i < 6; i++) {
        choice.use(i % 2 == 0 ? Optional.of("copy.onnx") : Optional.empty(), ADMIN);
      }
      done.set(true);
      for (Future<Integer> thread : threads) {
        assertThat(thread.get()).isPositive();
      }
    } finally {
      done.set(true);
      pool.shutdownNow();
    }
  }
}
