package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The generated corpus")
class GeneratedCorpusTest {
  private static final Path MISREAD = Path.of("target", "misread-pictures");

  @BeforeEach
  void forgetEarlierRuns() throws IOException {
    if (Files.exists(MISREAD)) {
      try (Stream<Path> files = Files.walk(MISREAD)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /**
   * A failure prints the rows that fell and the command that accepts them, to be run in this
   * module's folder; what was misread lies in {@code target/misread-pictures}.
   */
  @Test
  @DisplayName(
      "is read as well as the baseline says, and not so much better that it guards nothing")
  void baseline() {
    Result result =
        Cli.real()
            .run(
                "corpus",
                "generated",
                "--every",
                "3",
                "--transforms",
                "inverted,exif-jpeg,scale0.5,rotate+5",
                "--save-wrong",
                MISREAD,
                "--baseline",
                "src/test/resources/generated-corpus.tsv");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
  }
}
