package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr evaluate --report")
class EvaluateReportTest {
  @TempDir Path folder;
  private Path set;
  private Path report;

  /** A right one, a wrong one, a blank, and one that is no picture. */
  @BeforeEach
  void pictures() throws IOException {
    set = folder.resolve("my <photos>");
    report = folder.resolve("report");
    Pictures.digit(set.resolve("4/right.png"), 4);
    Pictures.digit(set.resolve("7/wrong.png"), 1);
    Pictures.blank(set.resolve("7/blank.png"));
    Pictures.rubbish(set.resolve("9/rubbish.png"));
  }

  @Test
  @DisplayName("writes a page with charts beside the same figures as ever, with the same status")
  void written() throws IOException {
    Result result = Cli.real().run("evaluate", "--report", report, set);
    Result plain = Cli.real().run("evaluate", set);
    assertThat(result.status()).isEqualTo(1).isEqualTo(plain.status());
    assertThat(result.err()).isEqualTo(plain.err());
    assertThat(result.lines()).hasSameSizeAs(plain.lines());
    HtmlPage page = HtmlPage.in(report);
    assertThat(page.texts("dd").get(0)).startsWith("25.00 % 1 of 4; 95 % interval");
    assertThat(page.texts("th")).contains("my <photos>");
    assertThat(page.texts("li"))
        .anyMatch(card -> card.startsWith("7 → was read as 1") && card.endsWith("wrong.png"));
    assertThat(names())
        .containsExactlyInAnyOrder(
            "index.html", "accuracy.png", "confusion.png", "calibration.png", "rejection.png");
  }

  @Test
  @DisplayName("goes with --json, with what is no digit, and with the history of a training")
  void everything() throws IOException {
    Path history =
        Files.writeString(
            folder.resolve("history.csv"),
            "epoch,loss,accuracy,validation_loss,validation_accuracy\n1,0.5,0.8,,0.9\n");
    Path rejects = Files.createDirectory(folder.resolve("rejects"));
    Pictures.blank(rejects.resolve("a.png"));
    Path inside = rejects.resolve("report");
    for (int time = 0; time < 2; time++) {
      Result result =
          Cli.hdr(
              "evaluate",
              "--json",
              "--report",
              inside,
              "--history",
              history,
              set,
              "--rejects",
              rejects);
      assertThat(result.lines()).hasSize(1);
      JsonNode json = JsonMapper.shared().readTree(result.out());
      // Charts of the first time are no pictures to read the second time.
      assertThat(json.at("/rejects/rejects/n").asInt()).isEqualTo(1);
    }
    assertThat(HtmlPage.in(inside).texts("h2")).contains("Training", "What is no digit");
    assertThat(inside.resolve("loss.png")).exists();
  }

  @Nested
  @DisplayName("ends with 2 before anything is read")
  class Usage {
    @Test
    @DisplayName("if the folder is a file, or holds something else")
    void notOurs() throws IOException {
      Path file = Files.writeString(folder.resolve("a.txt"), "text");
      assertUsage(file + ": is a file; name a folder for the report", "--report", file);
      assertThat(file).hasContent("text");
      assertUsage(
          set + ": holds '", "--report", set); // which of its files is up to the file system
      assertThat(set.resolve("4/right.png")).exists();
    }

    @Test
    @DisplayName("if there is no report for the history, or no history in its file")
    void history() throws IOException {
      Path file = Files.writeString(folder.resolve("h.csv"), "no history");
      assertUsage("--history FILE is shown in a report; name its folder", "--history", file);
      assertUsage(
          "gone.csv: there is no such file for --history",
          "--report",
          report,
          "--history",
          folder.resolve("gone.csv"));
      assertUsage(
          file + ": is no training history: its first line is not",
          "--report",
          report,
          "--history",
          file);
    }

    private void assertUsage(String message, Object... options) {
      Object[] args = Stream.concat(Stream.of("evaluate", set), Stream.of(options)).toArray();
      Result result = Cli.hdr(args);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("hdr: ", message, "Try 'hdr evaluate --help'.");
      assertThat(result.err()).doesNotContain("unreadable");
      assertThat(result.out()).isEmpty();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(report)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
