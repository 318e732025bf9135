package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr evaluate --strings")
class EvaluateStringsTest {
  @TempDir Path folder;

  private static Result evaluate(Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = "evaluate";
    System.arraycopy(args, 0, all, 1, args.length);
    return Cli.real().run(all);
  }

  /** Two right ones, one with a wrong label, a blank, and one that is no picture. */
  private Path mixed() throws IOException {
    Numbers.write(folder.resolve("numbers/a.png"), "4072");
    Numbers.write(folder.resolve("numbers/b.png"), "31");
    Numbers.write(folder.resolve("numbers/c.png"), "31");
    Pictures.blank(folder.resolve("numbers/d.png"));
    Pictures.rubbish(folder.resolve("numbers/e.png"));
    return Files.writeString(
        folder.resolve("labels.tsv"),
        """
        numbers/a.png\t40 72
        numbers/b.png\t31.
        numbers/c.png\t371

        numbers/d.png\t5
        numbers/e.png\t6
        """);
  }

  @Test
  @DisplayName("--json compares digits only, and counts what is not read as wrong")
  void json() throws IOException {
    Result result = evaluate("--json", "--strings", mixed());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(1);
    JsonNode json = JsonMapper.shared().readTree(result.out());
    assertThat(json.propertyNames())
        .containsExactly(
            "backend",
            "model",
            "sha256",
            "n",
            "correct",
            "stringAccuracy",
            "interval",
            "digitErrorRate",
            "readRate",
            "accepted",
            "acceptedWrong",
            "blank",
            "unreadable",
            "rejectionCurve",
            "imagesPerSecond",
            "sets");
    assertThat(json.get("n").asInt()).isEqualTo(5);
    assertThat(json.get("correct").asInt()).isEqualTo(2);
    assertThat(json.get("stringAccuracy").asDouble()).isEqualTo(0.4);
    assertThat(json.get("interval")).hasSize(2);
    // One digit missing in 371, and the two that were not read, of eleven.
    assertThat(json.get("digitErrorRate").asDouble()).isEqualTo(3 / 11.0);
    assertThat(json.get("readRate").propertyNames()).containsExactly("0.03", "0.01");
    assertThat(json.get("blank").asInt()).isEqualTo(1);
    assertThat(json.get("unreadable").asInt()).isEqualTo(1);
    assertThat(json.at("/sets/0/name").asString()).isEqualTo("labels.tsv");
    assertThat(json.at("/sets/0/n").asInt()).isEqualTo(5);
    assertThat(result.err()).startsWith("hdr: unreadable: " + folder.resolve("numbers/e.png"));
  }

  @Test
  @DisplayName("reports to a person, and lists what was misread on request")
  void text() throws IOException {
    Result result = evaluate("--list-wrong", "--threads", "2", "--strings", mixed());
    assertThat(result.out())
        .contains("40.00 %   2 of 5 numbers right", "at 3 % error", "1 blank; 1 unreadable");
    assertThat(result.err())
        .contains(
            folder.resolve("numbers/c.png") + " (shows 371): read as 31, ",
            folder.resolve("numbers/d.png") + " (shows 5): read as nothing, blank, ");
  }

  @Test
  @DisplayName("gives the figures of several sets together and for each, by the names given")
  void several() throws IOException {
    Path one = mixed();
    Path other =
        Files.writeString(folder.resolve("other.tsv"), folder.resolve("numbers/a.png") + "\t4072");
    JsonNode json =
        JsonMapper.shared()
            .readTree(evaluate("--json", "--strings", "meters=" + one, "--strings", other).out());
    assertThat(json.get("n").asInt()).isEqualTo(6);
    assertThat(json.at("/sets/0/name").asString()).isEqualTo("meters");
    assertThat(json.at("/sets/1/correct").asInt()).isEqualTo(1);
    assertThat(evaluate("--strings", one, "--strings", other).out()).contains("other.tsv");
  }

  @Test
  @DisplayName("reads by what is known of the numbers, and only every so many")
  void options() throws IOException {
    Path list = mixed();
    JsonNode json =
        JsonMapper.shared()
            .readTree(evaluate("--json", "--every", "9", "--digits", "4", "--strings", list).out());
    assertThat(json.get("n").asInt()).isEqualTo(1);
    assertThat(json.get("correct").asInt()).isEqualTo(1);
  }

  @Test
  @DisplayName("--report writes a page with the reject curve and the mistakes as pictures")
  void report() throws IOException {
    Path report = folder.resolve("report");
    Result result = evaluate("--report", report, "--strings", mixed());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSizeGreaterThan(5);
    HtmlPage page = HtmlPage.in(report);
    assertThat(page.texts("h1")).containsExactly("How well the numbers are read");
    assertThat(page.texts("h2")).containsExactly("Accuracy", "Rejection", "Mistakes", "Timing");
    assertThat(page.texts("dd").get(0)).startsWith("40.00 % 2 of 5; 95 % interval");
    assertThat(page.texts("li"))
        .anyMatch(card -> card.startsWith("371 → was read as 31") && card.endsWith("c.png"))
        .anyMatch(card -> card.startsWith("5 → was read as – Nothing was found"));
    assertThat(ImageIO.read(report.resolve("rejection.png").toFile())).isNotNull();
    assertThat(report.resolve("accuracy.png")).exists();
  }

  @Nested
  @DisplayName("ends with 2 and says what to do")
  class Usage {
    @Test
    @DisplayName("for a list that is missing or broken, with the line")
    void lists() throws IOException {
      assertUsage("gone.tsv", "--strings", folder.resolve("gone.tsv"));
      Path broken = Files.writeString(folder.resolve("b.tsv"), "a.png\t12\nb.png 34\n");
      assertUsage(
          broken + ": line 2 is not a path, a tab and a text with a digit or more: b.png 34",
          "--strings",
          broken);
      Path empty = Files.writeString(folder.resolve("e.tsv"), "\n");
      assertUsage(empty + ": lists no pictures", "--strings", empty);
    }

    @Test
    @DisplayName("together with what measures single digits, or with two sets of one name")
    void together() throws IOException {
      Path list = mixed();
      assertUsage("--strings FILE takes no PATH, and no option", "--strings", list, folder);
      assertUsage("two sets are called 'labels.tsv'", "--strings", list, "--strings", list);
      assertUsage(
          "give one of --strings FILE and --pages FILE", "--strings", list, "--pages", list);
      assertUsage("--digits and --signs go with --strings FILE", "--digits", "4", folder);
    }

    private void assertUsage(String message, Object... args) {
      Result result = evaluate(args);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains("hdr: ", message, "Try 'hdr evaluate --help'.");
    }
  }

  @Nested
  @DisplayName("and --pages")
  class Pages {
    @Test
    @DisplayName("counts digits that are found, and other marks that are taken for digits")
    void found() throws IOException {
      Path page = Numbers.write(folder.resolve("page.png"), "4072");
      List<String> lines = new ArrayList<>();
      Numbers.boxes("4072").forEach(box -> lines.add(line("407-".charAt(lines.size()), box)));
      lines.add("gone.png\t3\t0\t0\t5\t5");
      Path list = Files.write(folder.resolve("pages.tsv"), lines);
      Result result = evaluate("--json", "--list-wrong", "--pages", list);
      assertThat(result.status()).isEqualTo(1);
      JsonNode json = JsonMapper.shared().readTree(result.out());
      assertThat(json.get("pages").asInt()).isEqualTo(2);
      assertThat(json.get("digits").asInt()).isEqualTo(4);
      assertThat(json.get("found").asInt()).isEqualTo(3);
      assertThat(json.get("foundRate").asDouble()).isEqualTo(0.75);
      assertThat(json.get("others").asInt()).isEqualTo(1);
      assertThat(json.get("othersAccepted").asInt()).isEqualTo(1);
      assertThat(json.at("/kinds/letter/accepted").asInt()).isEqualTo(1);
      assertThat(json.get("unreadable").asInt()).isEqualTo(1);
      assertThat(result.err()).contains("wrong: " + page + ": letter at x ", "unreadable: ");
      assertThat(evaluate("--pages", list).out())
          .contains("75.00 %   3 of 4 found on 2 pages", "1 of 1 taken for digits");
    }

    private static String line(char label, Box box) {
      return "page.png\t%s\t%d\t%d\t%d\t%d%s"
          .formatted(
              label, box.x(), box.y(), box.width(), box.height(), label == '-' ? "\tletter" : "");
    }
  }
}
