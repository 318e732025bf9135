package io.github.hdr4j.dl4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.spi.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import onnx.Onnx;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nd4j.shade.protobuf.ByteString;

@DisplayName("Reading an ONNX file")
class OnnxReaderTest {

  private final RandomGenerator random = new SplittableRandom(1);
  private final Network network = Networks.network(random, 10);
  private final Ensemble ensemble =
      new Ensemble(
          List.of(
              new Ensemble.Member(network, 0.7f),
              new Ensemble.Member(Networks.network(random, 10), 0.9f),
              new Ensemble.Member(Networks.network(random, 10), 0.7f)));

  @Nested
  @DisplayName("gives back")
  class GivesBack {

    @Test
    @DisplayName("a network with its weights, bit by bit")
    void network() throws IOException {
      byte[] file = OnnxWriter.bytes(network, Networks.PROPERTIES);
      assertSame(network, (Network) read(file).model());
    }

    @Test
    @DisplayName("an ensemble with the weights and the temperature of each member")
    void ensemble() throws IOException {
      Ensemble back = (Ensemble) read(OnnxWriter.bytes(ensemble, Networks.PROPERTIES)).model();
      assertThat(back.members()).hasSize(3);
      for (int i = 0; i < 3; i++) {
        assertSame(ensemble.members().get(i).network(), back.members().get(i).network());
        assertThat(back.members().get(i).temperature())
            .isEqualTo(ensemble.members().get(i).temperature());
      }
    }

    @Test
    @DisplayName("what the file says, and the same file when written again")
    void properties() throws IOException {
      for (DigitModel model : List.of(network, ensemble)) {
        byte[] file = OnnxWriter.bytes(model, Networks.PROPERTIES);
        OnnxModel back = read(file);
        assertThat(back.properties()).isEqualTo(Networks.PROPERTIES);
        assertThat(back.info().property("data")).hasValue("digits – drawn");
        assertThat(OnnxWriter.bytes(back.model(), back.properties())).isEqualTo(file);
      }
    }

    private void assertSame(Network expected, Network actual) {
      assertThat(actual.mean()).isEqualTo(expected.mean());
      assertThat(actual.deviation()).isEqualTo(expected.deviation());
      assertThat(actual.layers()).hasSameSizeAs(expected.layers());
      for (int i = 0; i < expected.layers().size(); i++) {
        Layer one = expected.layers().get(i);
        Layer other = actual.layers().get(i);
        if (one instanceof Convolution a) {
          Convolution b = (Convolution) other;
          assertThat(b.weights()).isEqualTo(a.weights());
          assertThat(b.biases()).isEqualTo(a.biases());
          assertThat(List.of(b.inputs(), b.kernel(), b.stride(), b.padding()))
              .isEqualTo(List.of(a.inputs(), a.kernel(), a.stride(), a.padding()));
        } else if (one instanceof Dense a) {
          Dense b = (Dense) other;
          assertThat(b.weights()).isEqualTo(a.weights());
          assertThat(b.biases()).isEqualTo(a.biases());
        } else {
          assertThat(other).isEqualTo(one);
        }
      }
    }
  }

  @Nested
  @DisplayName("refuses")
  class Refuses {

    @Test
    @DisplayName("a file of which any byte of the network was changed")
    void damaged() {
      byte[] file = OnnxWriter.bytes(network, Networks.PROPERTIES);
      int length = Integer.parseInt(info(file, ModelFile.CONTENT_LENGTH));
      for (int i = 0; i < length; i += 97) {
        byte[] damaged = file.clone();
        damaged[i] ^= 4;
        refused(damaged);
      }
      byte[] damaged = file.clone();
      damaged[length / 2] ^= 1;
      refused(damaged)
          .hasMessageStartingWith("The model a test's file was altered after its export");
    }

    @Test
    @DisplayName("nodes appended behind the bytes that the checksum covers, by not reading them")
    void appended() throws IOException {
      byte[] file = OnnxWriter.bytes(network, Networks.PROPERTIES);
      byte[] more =
          Onnx.ModelProto.newBuilder()
              .setGraph(
                  Onnx.GraphProto.newBuilder()
                      .addNode(Onnx.NodeProto.newBuilder().setOpType("Relu")))
              .build()
              .toByteArray();
      byte[] longer = Arrays.copyOf(file, file.length + more.length);
      System.arraycopy(more, 0, longer, file.length, more.length);
      assertThat(((Network) read(longer).model()).layers()).hasSameSizeAs(network.layers());
    }

    @Test
    @DisplayName("what is cut off, or no ONNX at all")
    void noModel() {
      byte[] file = OnnxWriter.bytes(network, Networks.PROPERTIES);
      for (byte[] other :
          List.of(
              Arrays.copyOf(file, file.length / 2),
              "weights: none\n".getBytes(StandardCharsets.UTF_8))) {
        refused(other)
            .hasMessageStartingWith(
                "The model a test's file (%d bytes) is no ONNX file: truncated, damaged or of another format ("
                    .formatted(other.length))
            .hasMessageEndingWith(
                "); restore the original file. See https://github.com/hdr4j/hdr#model-load");
      }
      refused(new byte[0])
          .hasMessageStartingWith("The model says nothing of 'io.github.hdr4j.name'");
    }

    @Test
    @DisplayName("nodes that the writer does not write")
    void foreignNode() {
      refused(changed(graph -> graph.getNodeBuilder(3).setOpType("Tanh")))
          .hasMessage(
              "The model a test's file is not of the form that this library writes: its node 'node4', Tanh[conv3] stands where a layer or the end is expected; use a file that OnnxWriter wrote. See https://github.com/hdr4j/hdr#model-load");
      refused(changed(graph -> graph.getNodeBuilder(0).setOpType("Add")))
          .hasMessageContaining(
              "its node 'node1', Add[input, constant1] stands where Sub[input] with 1 constants is expected");
    }

    @Test
    @DisplayName("nodes that take something else than what the one before gave")
    void foreignWiring() {
      refused(changed(graph -> graph.getNodeBuilder(4).setInput(0, "conv3")))
          .hasMessageContaining(
              "its node 'node5', Conv[conv3, constant5, constant6] stands where Conv[relu4] with 2 constants is expected");
      refused(changed(graph -> graph.getNodeBuilder(2).setInput(1, "input")))
          .hasMessageContaining("its node 'node3' takes 'input', which is no constant");
    }

    @Test
    @DisplayName("attributes that the writer does not write")
    void foreignAttribute() {
      refused(
              changed(
                  graph ->
                      graph.getNodeBuilder(2).addAttribute(OnnxGraph.integers("dilations", 2, 2))))
          .hasMessageContaining(
              "its node 'node3' has the attributes [kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1], dilations=[2, 2]] where [kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]] are expected");
    }

    @Test
    @DisplayName("arrays that do not fit their layer")
    void unfitArray() {
      refused(changed(graph -> graph.getInitializerBuilder(3).setRawData(ByteString.EMPTY)))
          .hasMessageContaining("kernel weights must be 0 values, are 36");
    }

    @Test
    @DisplayName("other inputs, other outputs, and an output that no node gives")
    void foreignSignature() {
      refused(changed(graph -> graph.getInputBuilder(0).setName("picture")))
          .hasMessageContaining(
              "it has the inputs [picture] and the outputs [logits], where [input] and [logits] are expected");
      refused(
              changed(
                  graph -> graph.getNodeBuilder(graph.getNodeCount() - 1).setOutput(0, "other")))
          .hasMessageContaining("its last node gives 'other' where 'logits' is expected");
    }

    @Test
    @DisplayName("an average over another number of members")
    void foreignAverage() {
      refused(
              rewritten(
                  ensemble,
                  graph -> {
                    int average = graph.getNodeCount() - 3;
                    String deviation = graph.getNode(1).getInput(1);
                    graph.getNodeBuilder(average).setInput(1, deviation);
                  }))
          .hasMessageContaining("takes 0.31 where 3.0 is expected");
    }

    @Test
    @DisplayName("another number of classes than the file says")
    void classes() {
      Map<String, String> metadata = new TreeMap<>(Map.of("classes", "11"));
      refused(rewritten(network, graph -> {}, metadata))
          .hasMessageContaining("its metadata promises 11 classes, its network gives 10");
    }

    private byte[] changed(Consumer<Onnx.GraphProto.Builder> change) {
      return rewritten(network, change);
    }

    private byte[] rewritten(DigitModel model, Consumer<Onnx.GraphProto.Builder> change) {
      return rewritten(model, change, Map.of());
    }

    /** The file with a changed graph, a checksum that fits it, and changed metadata. */
    private byte[] rewritten(
        DigitModel model,
        Consumer<Onnx.GraphProto.Builder> change,
        Map<String, String> properties) {
      Onnx.ModelProto.Builder altered = ModelGraph.of(model).toBuilder();
      change.accept(altered.getGraphBuilder());
      byte[] content = altered.build().toByteArray();
      Map<String, String> all = new TreeMap<>(Networks.PROPERTIES);
      all.put("classes", "10");
      all.put(ModelFile.CONTENT_LENGTH, Integer.toString(content.length));
      all.put("sha256", ModelFile.sha256(content, content.length));
      all.putAll(properties);
      all.forEach(
          (key, value) ->
              altered.addMetadataProps(
                  Onnx.StringStringEntryProto.newBuilder()
                      .setKey(ModelInfo.KEY_PREFIX + key)
                      .setValue(value)));
      return altered.build().toByteArray();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] file) {
      return assertThatThrownBy(() -> read(file)).isInstanceOf(ModelLoadException.class);
    }
  }

  private static String info(byte[] file, String key) {
    try {
      return read(file).info().property(key).orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static OnnxModel read(byte[] file) throws IOException {
    return OnnxReader.read(ModelFile.read("a test's file", new ByteArrayInputStream(file)));
  }
}
