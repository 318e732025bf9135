package io.github.hdr4j.samples.compare.backend;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.samples.compare.DrawnContest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A model file")
class ModelFilesTest {
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "backend", "knn",
          "name", "test",
          "contract", "mnist-28x28-centre-of-mass-v1",
          "classes", "10",
          "temperature", "1",
          "accept-threshold", "0.5",
          "digit-threshold", "0");

  @TempDir Path folder;

  @Test
  @DisplayName("is needed, as there is none in the jar")
  void none() {
    assertFails(
        RecognizerOptions.builder().backend("knn"),
        "The backend 'knn' carries no model; train one with hdr-compare and load it with"
            + " RecognizerOptions.builder().backend(\"knn\").model(ModelSource.file(path)).");
  }

  @Test
  @DisplayName("of something else is refused")
  void foreign() throws IOException {
    Path file = Files.writeString(folder.resolve("a.model"), "no model at all");
    assertFails(
        open("knn", file),
        "The model '%s' (15 bytes) is no classifier of hdr-compare: it is no ZIP file with an entry"
                .formatted(file)
            + " 'metadata.txt'; check the path given to ModelSource.file, or train it again with"
            + " hdr-compare.");
  }

  @Test
  @DisplayName("that is cut off is refused")
  void cutOff() throws IOException {
    byte[] whole = Files.readAllBytes(DrawnContest.held().trained("knn").file());
    Path file = folder.resolve("cut.model");
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertFails(
        open("knn", file),
        "The model '%s' is cut off or damaged (java.io.EOFException: Unexpected end of ZLIB input"
                .formatted(file)
            + " stream); train it again with hdr-compare.");
  }

  @Test
  @DisplayName("of another backend is refused, and the right one is named")
  void otherBackend() {
    Path file = DrawnContest.held().trained("svm").file().toAbsolutePath().normalize();
    assertFails(
        open("knn", file),
        "The model '%s' is one for the backend 'svm', not for 'knn'; load it with RecognizerOptions.builder().backend(\"svm\")."
            .formatted(file));
  }

  @Test
  @DisplayName("that holds something else than Tribuo's is refused")
  void foreignModel() throws IOException {
    Path file = folder.resolve("a.model");
    write(file, PROPERTIES, "not what Tribuo writes");
    assertThatThrownBy(() -> DigitRecognizer.load(open("knn", file).build()))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageStartingWith(
            "The model '%s' is cut off or damaged (com.google.protobuf".formatted(file))
        .hasMessageEndingWith("); train it again with hdr-compare.");
  }

  @Test
  @DisplayName("of another contract is refused by the library itself")
  void otherContract() throws IOException {
    Path file = folder.resolve("a.model");
    Map<String, String> properties = new HashMap<>(PROPERTIES);
    properties.put("backend", "vote");
    properties.put("contract", "another-form");
    write(file, properties, "");
    assertThatThrownBy(() -> DigitRecognizer.load(open("vote", file).build()))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageStartingWith(
            "The model 'test' expects tensors of the form 'another-form', but the preprocessor makes");
  }

  @Test
  @DisplayName("of a vote is refused when one of its members is another one")
  void otherMember() throws IOException {
    Path member = Files.writeString(folder.resolve("knn.model"), "another");
    Path file = folder.resolve("vote.model");
    Map<String, String> properties = new HashMap<>(PROPERTIES);
    properties.put("backend", "vote");
    write(file, properties, "knn\tknn.model\t" + "0".repeat(64));
    assertFails(
        open("vote", file),
        "The model '%s' was made for another '%s' than the one that is there; keep the files of one training together, or train it again with hdr-compare."
            .formatted(file, member));
  }

  @Test
  @DisplayName("of a vote never leads out of its folder")
  void elsewhere() throws IOException {
    Path file = folder.resolve("vote.model");
    Map<String, String> properties = new HashMap<>(PROPERTIES);
    properties.put("backend", "vote");
    write(file, properties, "knn\t../knn.model\t" + "0".repeat(64));
    assertThatThrownBy(() -> DigitRecognizer.load(open("vote", file).build()))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("names no member in its line 'knn\t../knn.model\t0");
  }

  private static void write(Path file, Map<String, String> properties, String model)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      ClassifierFile.write(out, properties, model.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static RecognizerOptions.Builder open(String backend, Path file) {
    return RecognizerOptions.builder().backend(backend).model(ModelSource.file(file));
  }

  private static void assertFails(RecognizerOptions.Builder options, String message) {
    assertThatThrownBy(() -> DigitRecognizer.load(options.build()))
        .isInstanceOf(ModelLoadException.class)
        .hasMessage(message);
  }
}
