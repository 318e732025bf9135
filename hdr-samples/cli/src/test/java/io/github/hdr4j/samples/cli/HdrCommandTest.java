package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hdr4j.samples.cli.Cli.Result;
import io.github.hdr4j.samples.cli.JavaProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

@DisplayName("hdr")
class HdrCommandTest {

  @TempDir Path folder;

  @Test
  @DisplayName("alone asks for a command and shows the commands there are")
  void alone() {
    Result result = Cli.hdr();
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains(
            "name a command",
            "recognize",
            "read",
            "evaluate",
            "contrast",
            "corpus",
            "data",
            "sample",
            "completion");
  }

  @Test
  @DisplayName("suggests the command or option that was meant")
  void mistyped() {
    Result result = Cli.hdr("recognise", "x.png");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("unknown command 'recognise'", "Did you mean: hdr recognize");
    result = Cli.hdr("recognize", "--formt", "json", "x.png");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("unknown option '--formt'", "--format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recognize",
        "read",
        "evaluate",
        "contrast",
        "corpus",
        "data",
        "sample",
        "completion"
      })
  @DisplayName("helps with every command")
  void help(String command) {
    Result result = Cli.hdr(command, "--help");
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("Usage: hdr " + command);
    assertThat(result.err()).isEmpty();
  }

  @Test
  @DisplayName("tells the versions of library and engine, and the model with its checksum")
  void version() {
    Result result = Cli.hdr("--version");
    assertThat(result.status()).isZero();
    assertThat(result.lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("hdr "),
            line -> assertThat(line).startsWith("backend  toy "),
            line -> assertThat(line).isEqualTo("engine   Templates 1.0"),
            line -> assertThat(line).isEqualTo("model    templates-1"),
            line -> assertThat(line).isEqualTo("sha256   " + "0".repeat(64)));
  }

  @Test
  @DisplayName("tells its own version even if no backend starts")
  void versionWithoutBackend() {
    Result result = Cli.with(OtherRecognizer.class).run("--version");
    assertThat(result.status()).isZero();
    assertThat(result.lines().get(1)).startsWith("backend  none usable: ");
  }

  @Test
  @DisplayName("completion prints a script that bash accepts")
  void completion() throws IOException, InterruptedException {
    Result result = Cli.hdr("completion");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("complete -F _complete_hdr", "--backend", "--trace", "--report", "--list-wrong");
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    Path script = Files.writeString(folder.resolve("hdr.bash"), result.out());
    assertThat(new ProcessBuilder("/bin/bash", "-n", script.toString()).start().waitFor()).isZero();
  }

  @Test
  @DisplayName("completion offers paths where an option takes one")
  void completedPaths() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    Path script = Files.writeString(folder.resolve("hdr.bash"), Cli.hdr("completion").out());
    Files.createDirectory(folder.resolve("traces"));
    for (String words :
        List.of(
            "recognize --trace", "recognize --model", "evaluate --labels", "evaluate --report")) {
      int count = words.split(" ", -1).length;
      Ended ended =
          JavaProcess.shell(
              "cd '%s'; . ./%s; COMP_WORDS=(hdr %s tra); COMP_CWORD=%d; _complete_hdr; echo $COMPREPLY"
                  .formatted(folder, script.getFileName(), words, count + 1));
      assertThat(ended.out().strip()).as(words).isEqualTo("traces");
    }
  }

  @Test
  @DisplayName("is not coloured against the user's wish")
  void colours() {
    assertThat(Terminal.colours(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1")))
        .isEqualTo(Ansi.OFF);
    assertThat(Terminal.colours(Map.of("CLICOLOR_FORCE", "1"))).isEqualTo(Ansi.ON);
    assertThat(Terminal.colours(Map.of("TERM", "dumb"))).isEqualTo(Ansi.OFF);
  }
}
