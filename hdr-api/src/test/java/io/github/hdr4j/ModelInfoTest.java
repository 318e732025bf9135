package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A model's description")
class ModelInfoTest {
  private static final String SHA256 = "0123456789abcdef".repeat(4);

  private final Map<String, String> metadata = new HashMap<>();

  ModelInfoTest() {
    put("name", "digits-1");
    put("contract", Preprocessor.MNIST_CONTRACT);
    put("classes", "11");
    put("sha256", SHA256);
    put("temperature", "1.25");
    put("accept-threshold", "0.9");
    put("digit-threshold", "0.5");
    put("accuracy", "0.995");
    metadata.put("foreign", "kept");
  }

  private void put(String key, String value) {
    metadata.put("io.github.hdr4j." + key, value);
  }

  @Test
  @DisplayName("says what its metadata say")
  void complete() {
    ModelInfo info = ModelInfo.of(metadata);

    assertThat(info.name()).isEqualTo("digits-1");
    assertThat(info.contract()).isEqualTo("mnist-28x28-centre-of-mass-v1");
    assertThat(info.classes()).isEqualTo(11);
    assertThat(info.sha256()).isEqualTo(SHA256);
    assertThat(info.temperature()).isEqualTo(1.25);
    assertThat(info.acceptThreshold()).isEqualTo(0.9);
    assertThat(info.digitThreshold()).isEqualTo(0.5);
    assertThat(info.property("accuracy")).hasValue("0.995");
    assertThat(info.property("commit")).isEmpty();
    assertThat(info).hasToString("digits-1 (sha256 " + SHA256 + ")");
  }

  @Test
  @DisplayName("keeps all entries, its own and foreign ones, and never changes")
  void everything() {
    ModelInfo info = ModelInfo.of(metadata);
    metadata.clear();

    assertThat(info.metadata()).hasSize(9).containsEntry("foreign", "kept");
    assertThatThrownBy(() -> info.metadata().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "contract",
        "classes",
        "sha256",
        "temperature",
        "accept-threshold",
        "digit-threshold"
      })
  @DisplayName("needs every required key and names the one that is missing")
  void missing(String key) {
    metadata.remove("io.github.hdr4j." + key);

    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> ModelInfo.of(metadata))
        .withMessage(
            "The model says nothing of 'io.github.hdr4j.%s'; export it with this library's ONNX"
                + " writer. See https://github.com/hdr4j/hdr#model-load",
            key);
  }

  @ParameterizedTest
  @CsvSource({
    "classes, 9, 10 or 11",
    "classes, 10.5, 10 or 11",
    "classes, ten, 10 or 11",
    "sha256, 0123, 64 lower-case hexadecimal digits",
    "temperature, 0, a number above 0",
    "temperature, -1, a number above 0",
    "temperature, NaN, a number above 0",
    "temperature, Infinity, a number above 0",
    "temperature, warm, a number above 0",
    "accept-threshold, 1.01, 0 to 1",
    "accept-threshold, -0.01, 0 to 1",
    "accept-threshold, '0,9', 0 to 1",
    "digit-threshold, NaN, 0 to 1",
    "digit-threshold, 2, 0 to 1"
  })
  @DisplayName("names the value that cannot be, and the range")
  void invalid(String key, String value, String range) {
    put(key, value);

    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> ModelInfo.of(metadata))
        .withMessage(
            "The model's 'io.github.hdr4j.%s' must be %s, but is '%s'."
                + " See https://github.com/hdr4j/hdr#model-load",
            key, range, value);
  }
}
