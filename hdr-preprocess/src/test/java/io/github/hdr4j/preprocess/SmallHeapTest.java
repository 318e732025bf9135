package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.preprocess.testing.HeapProbe;
import io.github.hdr4j.preprocess.testing.Pngs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("With a heap of 256 MB")
class SmallHeapTest {
  private static String probe(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                HeapProbe.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  @Test
  @DisplayName("64 megapixels of gray, held by the caller, are prepared")
  void large() throws Exception {
    assertThat(probe("prepare", "8000", "8000")).startsWith("Ink Box[");
  }

  @Test
  @DisplayName("a file that does not fit is an over-limit picture, not an OutOfMemoryError")
  void bomb(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("bomb.png");
    Files.write(file, Pngs.black(20_000, 20_000, 8));
    assertThat(probe("decode", file.toString()))
        .startsWith("ImageLimitException: There is not enough memory for the picture");
  }
}
