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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The model that reads")
class RecognizerChoiceTest {
  @TempDir Path folder;

  @BeforeEach
  void draw() throws IOException {
    Pictures.digit(Files.createDirectory(folder.resolve("4")).resolve("a.png"), 4);
  }

  @Test
  @DisplayName("is the bundled one, or the accurate one on request")
  void accurate() {
    assertThat(Cli.hdr("evaluate", folder).out()).contains("model templates-1");
    assertThat(Cli.hdr("evaluate", "--accurate", folder).out())
        .contains("model accurate-templates");
  }

  @ParameterizedTest
  @ValueSource(strings = {"recognize", "evaluate", "corpus", "contrast"})
  @DisplayName("can be chosen in every command that reads, but one only")
  void everyCommand(String command) throws IOException {
    assertThat(Cli.hdr(command, "--accurate", folder).status()).isZero();
    Path file = Files.createFile(folder.resolve("model.onnx"));
    Result result = Cli.hdr(command, "--accurate", "--model", file, folder);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("--accurate and --model FILE name two models; give one of them");
  }
}
