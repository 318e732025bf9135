package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.JavaProcess.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The executable jar")
class JarIT {
  private static final Path JAR = Path.of("target", "hdr.jar");

  @TempDir Path folder;

  @Test
  @DisplayName("carries licence and notices, and the service files of backend and preprocessor")
  void content() throws IOException {
    assertThat(entry("META-INF/LICENSE")).contains("Apache License");
    assertThat(entry("META-INF/NOTICE"))
        .contains("HDR command line", "MNIST", "Jackson JSON processor", "JLine");
    assertThat(entry("META-INF/licenses/MIT.txt")).contains("Permission is hereby granted");
    assertThat(entry("META-INF/services/io.github.hdr4j.DigitRecognizer")).contains("onnx");
    assertThat(entry("META-INF/services/io.github.hdr4j.Preprocessor")).isNotBlank();
    assertThat(entry("META-INF/MANIFEST.MF")).contains("Enable-Native-Access: ALL-UNNAMED");
  }

  @Test
  @DisplayName("draws a sample and says nothing else")
  void sample() throws Exception {
    Path seven = folder.resolve("seven.png");
    Ended ended = JavaProcess.jar(JAR).run("sample", seven);
    assertThat(ended.status()).isZero();
    assertThat(ended.err()).isEqualToIgnoringNewLines("hdr: drew a 7 into " + seven + "\n");
    assertThat(seven).exists();
  }

  @Test
  @DisplayName("names its backend when another one is asked for")
  void unknownBackend() throws Exception {
    Ended ended = JavaProcess.jar(JAR).run("recognize", "--backend", "x", JAR);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("Available:", "- onnx ");
  }

  @Test
  @DisplayName("reads the sample with the real engine, without a warning")
  void reads() throws Exception {
    for (int digit = 0; digit < 10; digit++) {
      Cli.hdr("sample", "--digit", digit, folder.resolve(digit + ".png"));
    }
    Ended ended = JavaProcess.jar(JAR).run("recognize", "--format", "csv", folder);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(ended.out().lines().skip(1))
        .hasSize(10)
        .allSatisfy(line -> assertThat(line).containsPattern("(\\d)\\.png,accepted,\\1,"));
  }

  @Test
  @DisplayName("explains a reading on a page of its own")
  void explains() throws Exception {
    Path seven = folder.resolve("seven.png");
    Cli.hdr("sample", seven);
    Ended ended = JavaProcess.jar(JAR).run("recognize", "--trace", folder.resolve("why"), seven);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(HtmlPage.in(folder.resolve("why")).sections().get(0)).contains("It is a 7 (");
  }

  @Test
  @DisplayName("shows how well a set is read on a page with charts")
  void reports() throws Exception {
    Path seven = Files.createDirectories(folder.resolve("set/7")).resolve("seven.png");
    Cli.hdr("sample", seven);
    Path report = folder.resolve("report");
    Ended ended = JavaProcess.jar(JAR).run("evaluate", "--report", report, folder.resolve("set"));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(HtmlPage.in(report).texts("dd").get(0)).startsWith("100.00 % 1 of 1;");
    assertThat(report.resolve("confusion.png")).isRegularFile();
  }

  @Test
  @DisplayName("tells the version of the engine and the checksum of its model")
  void version() throws Exception {
    Ended ended = JavaProcess.jar(JAR).run("--version");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .containsPattern("hdr \\d+\\.\\d+")
        .containsPattern("backend  onnx \\d+\\.\\d+")
        .contains("engine   ONNX Runtime ")
        .containsPattern("sha256   [0-9a-f]{64}");
  }

  private static String entry(String name) throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      ZipEntry entry = jar.getEntry(name);
      assertThat(entry).as(name).isNotNull();
      return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
