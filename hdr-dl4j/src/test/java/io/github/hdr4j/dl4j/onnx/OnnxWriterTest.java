package io.github.hdr4j.dl4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An ONNX file")
class OnnxWriterTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "with {0} classes")
  @ValueSource(ints = {10, 11})
  @DisplayName("gives in ONNX Runtime what the network gives in plain Java")
  void sameLogits(int classes) throws OrtException {
    RandomGenerator random = new SplittableRandom(classes);
    Network network = Networks.network(random, classes);
    List<DigitTensor> digits = Stream.generate(() -> Networks.digit(random)).limit(3).toList();
    float[][] logits = OnnxRuntime.logits(OnnxWriter.bytes(network, Networks.PROPERTIES), digits);
    OnnxRuntime.assertGives(network, digits, logits);
  }

  @Test
  @DisplayName("takes any number of digits and says where it comes from")
  void declaresShapesAndMetadata() throws OrtException, IOException {
    Network network = Networks.network(new SplittableRandom(1), 10);
    Path file = folder.resolve("new/model.onnx");
    ModelInfo info = OnnxWriter.write(network, Networks.PROPERTIES, file);
    try (OrtSession session = OrtEnvironment.getEnvironment().createSession(file.toString())) {
      assertThat(shape(session.getInputInfo().get("input").getInfo()))
          .containsExactly(-1, 1, 28, 28);
      assertThat(shape(session.getOutputInfo().get("logits").getInfo())).containsExactly(-1, 10);
      Map<String, String> metadata = session.getMetadata().getCustomMetadata();
      assertThat(metadata).isEqualTo(info.metadata());
      assertThat(metadata)
          .containsEntry("io.github.hdr4j.data", "digits – drawn")
          .containsEntry("io.github.hdr4j.classes", "10");
      assertThat(info.sha256()).matches("[0-9a-f]{64}");
    }
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  @DisplayName("has a checksum of the network, whatever the metadata")
  void checksum() {
    Network network = Networks.network(new SplittableRandom(1), 10);
    Map<String, String> renamed = new HashMap<>(Networks.PROPERTIES);
    renamed.put("name", "other");
    assertThat(checksum(network, renamed)).isEqualTo(checksum(network, Networks.PROPERTIES));
    assertThat(checksum(Networks.network(new SplittableRandom(2), 10), renamed))
        .isNotEqualTo(checksum(network, renamed));
    assertThat(OnnxWriter.bytes(network, renamed)).isEqualTo(OnnxWriter.bytes(network, renamed));
  }

  @Test
  @DisplayName("begins with the bytes that its checksum covers")
  void contentComesFirst() throws Exception {
    Path file = folder.resolve("model.onnx");
    Network network = Networks.network(new SplittableRandom(1), 10);
    ModelInfo info = OnnxWriter.write(network, Networks.PROPERTIES, file);
    int length = Integer.parseInt(info.property("content-length").orElseThrow());
    byte[] content = Arrays.copyOf(Files.readAllBytes(file), length);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(info.sha256());
  }

  @Test
  @DisplayName("is not written if no recogniser would load it")
  void refusesIncompleteMetadata() {
    Map<String, String> incomplete = new HashMap<>(Networks.PROPERTIES);
    incomplete.remove("contract");
    Path file = folder.resolve("model.onnx");
    Network network = Networks.network(new SplittableRandom(1), 10);
    assertThatThrownBy(() -> OnnxWriter.write(network, incomplete, file))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("io.github.hdr4j.contract");
    assertThat(file).doesNotExist();
  }

  @Test
  @DisplayName("has its checksum over the bytes before the metadata, as many as it says")
  void checksumCoversContent() throws Exception {
    Network network = Networks.network(new SplittableRandom(1), 10);
    ModelInfo info = OnnxWriter.write(network, Networks.PROPERTIES, folder.resolve("a.onnx"));
    byte[] file = Files.readAllBytes(folder.resolve("a.onnx"));
    int length = Integer.parseInt(info.property("content-length").orElseThrow());
    assertThat(length).isBetween(4 * network.parameters(), file.length - 1);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(file, 0, length);
    assertThat(info.sha256()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
  }

  private String checksum(Network network, Map<String, String> properties) {
    try {
      return OnnxWriter.write(network, properties, folder.resolve("sum.onnx")).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long[] shape(Object info) {
    return ((TensorInfo) info).getShape();
  }
}
