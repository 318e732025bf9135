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

@DisplayName("hdr corpus ends with 2 and says what to do")
class CorpusUsageTest {
  @TempDir Path folder;
  private Path set = Path.of("");
  private Path baseline = Path.of("");

  @BeforeEach
  void draw() throws IOException {
    set = folder.resolve("drawn");
    baseline = folder.resolve("bars.tsv");
    Pictures.digit(set.resolve("7/right.png"), 7);
  }

  @Test
  @DisplayName("for a baseline that is not there, or is none")
  void baseline() throws IOException {
    assertUsage(
        "bars.tsv: there is no such baseline; write it by: hdr corpus " + set,
        set,
        "--baseline=" + baseline);
    Files.writeString(baseline, CorpusCommandTest.HEADER + "drawn\tplain\t4\t3\tone\t4\n");
    assertUsage(
        "line 2 has 'one' where 'accepted wrong at most' should be a number; write it anew by:",
        set,
        "--baseline",
        baseline);
    assertUsage(
        "--baseline and --write-baseline exclude each other",
        set,
        "--baseline",
        baseline,
        "--write-baseline",
        baseline);
  }

  @Test
  @DisplayName("for a transform that does not exist")
  void transform() {
    assertUsage("there is no transform 'mirror', only plain,", set, "--transforms", "plain,mirror");
  }

  @Test
  @DisplayName("for sets that are not there, are none, or have the same name")
  void sets() throws IOException {
    assertUsage("gone: there is no such file or folder", folder.resolve("gone"));
    assertUsage("gone: there is no such file or folder", "x=" + folder.resolve("gone"));
    assertUsage("holds none of the folders 0 to 9", Files.createDirectory(folder.resolve("no")));
    assertUsage("two sets are called 'drawn'; name them by NAME=PATH", set, "drawn=" + set);
    assertUsage("a set needs a name in one line, not 'a\tb'", "a\tb=" + set);
  }

  @Test
  @DisplayName("for numbers below 1")
  void numbers() {
    assertUsage("--every must be 1 or more, not 0", set, "--every", "0");
    assertUsage("--threads must be 1 or more, not 0", set, "--threads", "0");
  }

  private void assertUsage(String message, Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = "corpus";
    System.arraycopy(args, 0, all, 1, args.length);
    Result result = Cli.hdr(all);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(message, "Try 'hdr corpus --help'.");
    assertThat(result.out()).isEmpty();
  }
}
