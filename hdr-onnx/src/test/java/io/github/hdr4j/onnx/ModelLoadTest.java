package io.github.hdr4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtException;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.spi.ModelFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A model file is refused, with the cause and the fix,")
class ModelLoadTest {
  private static final String SEE = " See https://github.com/hdr4j/hdr#model-load";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("digits.onnx");
  }

  @Test
  @DisplayName("when its weights were altered")
  void altered() throws IOException {
    byte[] model = TinyModel.ofOutputs(11).toByteArray();
    model[2_000] ^= 1;
    Files.write(file, model);
    refused()
        .hasMessageMatching(
            "The model '.*' was altered after its export: its metadata promises the SHA-256"
                + " [0-9a-f]{64}, but the network has [0-9a-f]{64}; restore the original file\\."
                + SEE);
  }

  @Test
  @DisplayName("when its checksum covers more bytes than it has")
  void contentLength() {
    TinyModel.ofOutputs(11).with("content-length", "99999999").write(file);
    long size = file.toFile().length();
    refused()
        .hasMessage(
            "The model '%s' must tell with 'io.github.hdr4j.content-length' how many of its bytes the SHA-256 covers, 1 to %d, but says '99999999'; export it again with this library's ONNX writer.%s"
                .formatted(file, size, SEE));
  }

  @Test
  @DisplayName("when it does not tell what its checksum covers")
  void contentLengthIsNoNumber() {
    TinyModel.ofOutputs(11).with("content-length", "all").write(file);
    refused()
        .hasMessageContaining("but says 'all'")
        .hasCauseInstanceOf(NumberFormatException.class);
  }

  @Test
  @DisplayName("when it is truncated, empty, or a text")
  void notAModel() throws IOException {
    byte[] model = TinyModel.ofOutputs(11).toByteArray();
    for (byte[] damaged :
        new byte[][] {
          Arrays.copyOf(model, model.length / 2),
          Arrays.copyOf(model, model.length - 1),
          {},
          "weights: none\n".getBytes(StandardCharsets.UTF_8)
        }) {
      Files.write(file, damaged);
      refused()
          .hasMessageStartingWith(
              "The model '%s' (%d bytes) is no ONNX model that can be run: truncated, damaged or of another format (Error code - ORT_"
                  .formatted(file, damaged.length))
          .hasMessageEndingWith("); export it again with this library's ONNX writer." + SEE)
          .hasCauseInstanceOf(OrtException.class);
    }
  }

  @Test
  @DisplayName("when it has none of this library's metadata")
  void withoutMetadata() throws IOException {
    byte[] model = TinyModel.ofOutputs(11).toByteArray();
    // The metadata begins with the field number 14, type 2, and the entry of the checksum.
    int end = new String(model, StandardCharsets.ISO_8859_1).lastIndexOf("io.github.hdr4j.sha256");
    Files.write(file, Arrays.copyOf(model, end - 4));
    refused().hasMessageStartingWith("The model says nothing of 'io.github.hdr4j.name'");
  }

  @Test
  @DisplayName("when its input has another name")
  void inputName() {
    TinyModel.ofOutputs(11).input("picture", -1, 1, 28, 28).write(file);
    refused()
        .hasMessageStartingWith(
            "The model '%s' must have the one input input float[-1, 1, 28, 28] (-1: any number of pictures), but has [NodeInfo(name=picture"
                .formatted(file));
  }

  @Test
  @DisplayName("when it takes other pictures, or one at a time only")
  void inputShape() {
    for (int[] shape : new int[][] {{-1, 1, 32, 32}, {-1, 3, 28, 28}, {1, 1, 28, 28}, {-1, 784}}) {
      TinyModel.ofOutputs(11).input("input", shape).write(file);
      refused().hasMessageContaining("must have the one input input float[-1, 1, 28, 28]");
    }
  }

  @Test
  @DisplayName("when its output has another name")
  void outputName() {
    TinyModel.ofOutputs(11).output("softmax").write(file);
    refused().hasMessageContaining("must have the one output logits float[-1, 11]");
  }

  @Test
  @DisplayName("when it has another number of outputs than it says")
  void classes() {
    TinyModel.ofOutputs(10).with("classes", "11").write(file);
    refused().hasMessageContaining("must have the one output logits float[-1, 11]");
  }

  @Test
  @DisplayName("when it was trained on tensors of another form")
  void contract() {
    TinyModel.ofOutputs(11).with("contract", "emnist-transposed").write(file);
    refused().hasMessageContaining("expects tensors of the form 'emnist-transposed'");
  }

  @Test
  @DisplayName("when it is not there, or is a folder")
  void missing() {
    refused()
        .hasMessage(
            "The model file '%s' cannot be read (java.nio.file.NoSuchFileException: %s); check the path given to ModelSource.file.%s"
                .formatted(file, file, SEE));
    file = folder;
    refused()
        .hasMessageStartingWith("The model file '%s' cannot be read (".formatted(folder))
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  @DisplayName("when it is far too large")
  void tooLarge() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(ModelFile.MAX_BYTES + 1);
    }
    refused()
        .hasMessage(
            "The model file '%s' has more than 64 MB and is no digit model; check the path given to ModelSource.file.%s"
                .formatted(file, SEE));
  }

  @Test
  @DisplayName("but another one can be opened afterwards")
  void anotherOne() throws IOException {
    Files.write(file, new byte[0]);
    refused();
    TinyModel.ofOutputs(11).write(file);
    try (DigitRecognizer recognizer = load(ModelSource.file(file))) {
      assertThat(recognizer.info().model().name()).isEqualTo("tiny");
    }
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused() {
    return assertThatThrownBy(() -> load(ModelSource.file(file)))
        .isInstanceOf(ModelLoadException.class);
  }

  private static DigitRecognizer load(ModelSource model) {
    return DigitRecognizer.load(RecognizerOptions.builder().model(model).build());
  }
}
