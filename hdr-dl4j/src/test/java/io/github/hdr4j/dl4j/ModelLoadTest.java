package io.github.hdr4j.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.dl4j.onnx.Networks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A model file is refused, with the cause and the fix,")
@EnabledOnOs(architectures = {"amd64", "x86_64"})
class ModelLoadTest {
  private static final String SEE = " See https://github.com/hdr4j/hdr#model-load";

  private final byte[] model = ModelOf.bytes(Networks.network(new SplittableRandom(1), 11));

  @TempDir Path folder;

  @Test
  @DisplayName("when it is truncated or no model at all")
  void truncated() throws IOException {
    byte[] half = Arrays.copyOf(model, model.length / 2);
    refused(half)
        .hasMessageStartingWith(
            "The model '%s' (%d bytes) is no ONNX file: truncated, damaged or of another format ("
                .formatted(file(), half.length))
        .hasMessageEndingWith("); restore the original file." + SEE);
    refused(new byte[0]).hasMessageStartingWith("The model says nothing of 'io.github.hdr4j.name'");
  }

  @Test
  @DisplayName("when its weights were altered")
  void altered() throws IOException {
    byte[] altered = model.clone();
    altered[2_000] ^= 1;
    refused(altered)
        .hasMessageStartingWith("The model '%s' was altered after its export".formatted(file()));
  }

  @Test
  @DisplayName("when it was trained on tensors of another form")
  void contract() throws IOException {
    refused(
            ModelOf.bytes(
                Networks.network(new SplittableRandom(1), 11), "contract", "emnist-transposed"))
        .hasMessageContaining("expects tensors of the form 'emnist-transposed'");
  }

  @Test
  @DisplayName("when it is not there")
  void missing() {
    assertThatThrownBy(this::load)
        .isInstanceOf(ModelLoadException.class)
        .hasMessageStartingWith("The model file '%s' cannot be read (".formatted(file()));
  }

  @Test
  @DisplayName("but another one can be opened afterwards")
  void anotherOne() throws IOException {
    refused(new byte[100]);
    Files.write(file(), model);
    try (DigitRecognizer recognizer = load()) {
      assertThat(recognizer.info().model().name()).isEqualTo("random");
    }
  }

  private Path file() {
    return folder.resolve("digits.onnx");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] content)
      throws IOException {
    Files.write(file(), content);
    return assertThatThrownBy(this::load).isInstanceOf(ModelLoadException.class);
  }

  private DigitRecognizer load() {
    return DigitRecognizer.load(
        RecognizerOptions.builder().model(ModelSource.file(file())).build());
  }
}
