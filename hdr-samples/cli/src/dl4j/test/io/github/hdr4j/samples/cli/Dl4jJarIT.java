package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.JavaProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The executable jar with Deeplearning4j")
class Dl4jJarIT {
  private static final Path JAR = Path.of("target", "hdr-dl4j.jar");
  private static final long LONGEST_SECONDS = 120;

  @TempDir Path folder;

  @Test
  @DisplayName("reads a sample, and says nothing that is not asked for")
  void reads() throws Exception {
    Path seven = folder.resolve("seven.png");
    Cli.hdr("sample", seven);
    Ended ended = JavaProcess.jar(JAR).run("recognize", "--format", "csv", seven);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("seven.png,accepted,7,");
  }

  @Test
  @DisplayName("names its engine and has the commands that train")
  void version() throws Exception {
    Ended ended = JavaProcess.jar(JAR).run("--version");
    assertThat(ended.out()).contains("backend  dl4j", "Deeplearning4j");
    ended = JavaProcess.jar(JAR).run("--help");
    assertThat(ended.out()).contains("train", "finetune", "export", "recognize", "evaluate");
  }

  @Test
  @DisplayName("saves what it has learnt when it is stopped, and goes on from there")
  void interrupted() throws Exception {
    Path digits = DrawnSets.folders(folder.resolve("digits"), 30, 1);
    Path model = folder.resolve("my.onnx");
    Path checkpoint = folder.resolve("my.onnx.checkpoint");
    Object[] words = {
      "train", "--data", digits, "--out", model, "--epochs", "40", "--preset", "mlp-100"
    };
    Process process = JavaProcess.jar(JAR).start(words);
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
      while (!Files.exists(checkpoint) && System.nanoTime() < end) {
        Thread.sleep(20);
      }
      process.destroy();
      assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isNotZero();
    assertThat(checkpoint).exists();
    assertThat(model).doesNotExist();
    Object[] resumed = new Object[words.length + 1];
    System.arraycopy(words, 0, resumed, 0, words.length);
    resumed[words.length] = "--resume";
    Ended ended = JavaProcess.jar(JAR).run(resumed);
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.err()).doesNotContain("epoch 1: ").contains("epoch 40: ");
    assertThat(checkpoint).doesNotExist();
    assertThat(sameAsUninterrupted(words, model)).isTrue();
  }

  private boolean sameAsUninterrupted(Object[] words, Path model)
      throws IOException, InterruptedException {
    byte[] interrupted = Files.readAllBytes(model);
    Files.delete(model);
    assertThat(JavaProcess.jar(JAR).run(words).status()).isZero();
    return java.util.Arrays.equals(interrupted, Files.readAllBytes(model));
  }
}
