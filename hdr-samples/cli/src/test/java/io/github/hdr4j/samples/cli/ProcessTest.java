package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.hdr4j.samples.cli.JavaProcess.Ended;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The process")
@EnabledOnOs(OS.LINUX)
class ProcessTest {

  @TempDir Path folder;

  @Test
  @DisplayName("reads and writes names with spaces and umlauts as UTF-8")
  void utf8() throws Exception {
    Path four = Pictures.digit(folder.resolve("Vier ist größer.png"), 4);
    Ended ended = JavaProcess.toy().run("recognize", "--format", "csv", four);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains(four + ",accepted,4,");
  }

  @Test
  @DisplayName("names the way out where the locale knows no umlauts")
  void asciiLocale() throws Exception {
    Ended ended =
        JavaProcess.shell("LC_ALL=C " + JavaProcess.toy().quoted("recognize", "größer.png"));
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("the locale does not know; set LC_ALL=C.UTF-8");
  }

  @Test
  @DisplayName("reads a picture from a pipe")
  void pipe() throws Exception {
    Path four = Pictures.digit(folder.resolve("4.png"), 4);
    Ended ended =
        JavaProcess.shell("cat '" + four + "' | " + JavaProcess.toy().quoted("recognize", "-"));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("4 ");
    assertThat(ended.status()).isZero();
  }

  @Test
  @DisplayName("ends silently when the reader of its output has gone")
  void brokenPipe() throws Exception {
    for (int i = 0; i < 300; i++) {
      Files.createFile(folder.resolve(i + ".png"));
    }
    Ended ended =
        JavaProcess.shell(
            JavaProcess.toy().quoted("recognize", "--format", "json", folder)
                + "| head -n 1; exit ${PIPESTATUS[0]}");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().lines()).hasSize(1);
    assertThat(ended.status()).isEqualTo(141);
  }

  @Test
  @DisplayName("ends with 130 when it is interrupted")
  void interrupted() throws Exception {
    assumeFalse(ignoresInterrupts(), "this test was started so that interrupts are ignored");
    Process process = JavaProcess.toy().start("recognize", "--format", "csv", "-");
    process.getInputStream().read(); // The header is out, so it waits for the picture now.
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
  }

  /** A background job of a shell script ignores interrupts, and so does all that it starts. */
  private static boolean ignoresInterrupts() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> new BigInteger(line.substring("SigIgn:".length()).strip(), 16))
        .anyMatch(ignored -> ignored.testBit(1));
  }
}
