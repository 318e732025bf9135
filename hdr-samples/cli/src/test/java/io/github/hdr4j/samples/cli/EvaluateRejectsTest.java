package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr evaluate --rejects")
class EvaluateRejectsTest {

  @TempDir Path folder;

  /** Two digits, a blank, and one that is no picture. */
  @BeforeEach
  void digits() throws IOException {
    Pictures.digit(folder.resolve("digits/4/a.png"), 4);
    Pictures.digit(folder.resolve("digits/7/a.png"), 7);
    Pictures.blank(folder.resolve("digits/7/blank.png"));
    Pictures.rubbish(folder.resolve("digits/9/rubbish.png"));
  }

  /** What looks like a digit to the toy, a blank, several marks, and one that is no picture. */
  private Path rejects() throws IOException {
    Pictures.digit(folder.resolve("rejects/letters/upper_Z/a.png"), 2);
    Pictures.blank(folder.resolve("rejects/letters/upper_Z/b.png"));
    Pictures.twoMarks(folder.resolve("rejects/marks/a.png"));
    Pictures.rubbish(folder.resolve("rejects/marks/rubbish.png"));
    return folder.resolve("rejects");
  }

  private Result evaluate(Object... args) {
    Object[] all = new Object[args.length + 2];
    all[0] = "evaluate";
    all[1] = folder.resolve("digits");
    System.arraycopy(args, 0, all, 2, args.length);
    return Cli.hdr(all);
  }

  @Test
  @DisplayName("compares non-digits with the digits, in all and by sub-folder")
  void json() throws IOException {
    Path rejects = rejects();
    for (String threads : new String[] {"1", "3"}) {
      Result result = evaluate("--json", "--threads", threads, "--rejects", rejects);
      assertThat(result.status()).isEqualTo(1);
      JsonNode json = JsonMapper.shared().readTree(result.out());
      assertThat(json.get("n").asInt()).isEqualTo(4);
      JsonNode all = json.at("/rejects/rejects");
      assertThat(all.get("n").asInt()).isEqualTo(4);
      assertThat(all.get("unreadable").asInt()).isEqualTo(1);
      // Digits score 1, 1 and, blank, 0; the others 1, 0 and 1: 2 + 2 + 0.5 of nine pairs.
      assertThat(all.get("rejectAuroc").asDouble()).isEqualTo(4.5 / 9);
      assertThat(all.get("accepted").asInt()).isEqualTo(1);
      assertThat(all.at("/verdicts/not_a_digit").asInt()).isEqualTo(1);
      assertThat(all.at("/verdicts/blank").asInt()).isEqualTo(1);
      assertThat(all.get("acceptRate").asDouble()).isEqualTo(1.0 / 3);
      assertThat(all.get("kinds").propertyNames()).containsExactly("letters/upper_Z", "marks");
      JsonNode letters = all.get("kinds").get("letters/upper_Z");
      assertThat(letters.get("n").asInt()).isEqualTo(2);
      assertThat(letters.get("accepted").asInt()).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("given several times reports each folder apart, by its name or the one given")
  void several() throws IOException {
    Path rejects = rejects();
    Result result =
        evaluate(
            "--json",
            "--rejects",
            rejects.resolve("letters"),
            "--rejects",
            "half marks=" + rejects.resolve("marks"));
    JsonNode json = JsonMapper.shared().readTree(result.out());
    assertThat(json.get("rejects").propertyNames()).containsExactly("letters", "half marks");
    assertThat(json.at("/rejects/letters/kinds").propertyNames()).containsExactly("upper_Z");
    assertThat(json.at("/rejects/half marks/kinds").propertyNames()).containsExactly(".");
  }

  @Test
  @DisplayName("lists unreadable ones, and on request those that were accepted")
  void listed() throws IOException {
    Path rejects = rejects();
    Result result = evaluate("--list-wrong", "--rejects", rejects);
    assertThat(result.err().lines())
        .contains("hdr: unreadable: " + rejects.resolve("marks/rubbish.png") + ": not a picture")
        .anyMatch(
            line ->
                line.startsWith(
                    "hdr: wrong: "
                        + rejects.resolve("letters/upper_Z/a.png")
                        + " (shows no digit): read as 2, accepted,"));
    assertThat(result.lines()).anyMatch(line -> line.matches("rejects +4  0\\.5000 +1 .*"));
  }

  @Test
  @DisplayName("ends with 1 if only one of them is unreadable, and with 0 if none is")
  void status() throws IOException {
    Path digits = folder.resolve("digits/4");
    Path list = Files.writeString(folder.resolve("list.tsv"), digits.resolve("a.png") + "\t4\n");
    Path rejects = rejects();
    assertThat(Cli.hdr("evaluate", "--labels", list, "--rejects", rejects).status()).isEqualTo(1);
    Path letters = rejects.resolve("letters");
    assertThat(Cli.hdr("evaluate", "--labels", list, "--rejects", letters).status()).isZero();
  }

  @Test
  @DisplayName("ends with 2 for a folder that is not there or empty, and for two of one name")
  void usage() throws IOException {
    Path gone = folder.resolve("gone");
    assertUsage(gone + ": there is no such folder for --rejects", "--rejects", gone);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertUsage("there are no pictures in " + empty, "--rejects", empty);
    String twice = "a=" + rejects();
    assertUsage(
        "two sets are called 'a'; name them by NAME=PATH", "--rejects", twice, "--rejects", twice);
  }

  private void assertUsage(String message, Object... args) {
    Result result = evaluate(args);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(message, "Try 'hdr evaluate --help'.");
    assertThat(result.out()).isEmpty();
  }
}
