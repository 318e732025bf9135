package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hdr finetune")
class FineTuneCommandTest {
  @TempDir Path folder;

  @Test
  @DisplayName("teaches the bundled model, and what it wrote is taught further")
  void bundled() throws IOException {
    Path own = DrawnSets.folders(folder.resolve("own"), 6, 1);
    Path known = DrawnSets.folders(folder.resolve("known"), 6, 2);
    Path first = folder.resolve("first.onnx");
    Result result =
        run("finetune", "--data", own, "--rehearse", known, "--out", first, "--epochs", 1);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("io.github.hdr4j.classes = 11", "io.github.hdr4j.start = ")
        .contains("io.github.hdr4j.fine-tuning = FineTuning[frozen=0, ");
    Path second = folder.resolve("second.onnx");
    result =
        run(
            "finetune", "--data", own, "--model", first, "--out", second, "--epochs", 1,
            "--frozen", 3, "--anchoring", 0, "--test", known);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("60 ");
  }

  @Test
  @DisplayName("says what is wrong with a model or a number")
  void wrong() throws IOException {
    Path own = DrawnSets.folders(folder.resolve("own"), 3, 1);
    Path out = folder.resolve("x.onnx");
    Path broken = Files.writeString(folder.resolve("broken.onnx"), "no model");
    Result result = run("finetune", "--data", own, "--model", broken, "--out", out);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("broken.onnx");
    result = run("finetune", "--data", own, "--out", out, "--frozen", -1);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("fine-tuning needs repeats of at least 1");
    result = run("finetune", "--data", own, "--out", out, "--frozen", 7);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("leave at least one to train");
    assertThat(out).doesNotExist();
  }

  private static Result run(Object... words) {
    return Cli.real().run(words);
  }
}
