package io.github.hdr4j.dl4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import io.github.hdr4j.DigitTensor;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import onnx.Onnx;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.shade.protobuf.InvalidProtocolBufferException;

@DisplayName("An ensemble")
class EnsembleTest {

  private final RandomGenerator random = new SplittableRandom(1);
  private final List<DigitTensor> digits =
      Stream.generate(() -> Networks.digit(random)).limit(5).toList();

  @ParameterizedTest(name = "with {0} classes")
  @ValueSource(ints = {10, 11})
  @DisplayName("gives the logarithm of its members' mean probability, each at its temperature")
  void averages(int classes) {
    Network first = Networks.network(random, classes);
    Network second = Networks.network(random, classes);
    Ensemble ensemble = ensemble(first, second);
    for (DigitTensor digit : digits) {
      double[] a = softmax(first.logits(digit), 0.5);
      double[] b = softmax(second.logits(digit), 0.75);
      double[] average = softmax(ensemble.logits(digit), 1);
      for (int c = 0; c < classes; c++) {
        assertThat(average[c]).isCloseTo((a[c] + b[c]) / 2, within(1e-7));
      }
    }
  }

  @ParameterizedTest(name = "with {0} classes")
  @ValueSource(ints = {10, 11})
  @DisplayName("gives in ONNX Runtime what it gives in plain Java")
  void sameLogits(int classes) throws OrtException {
    Ensemble ensemble =
        ensemble(
            Networks.network(random, classes),
            Networks.network(random, classes),
            Networks.network(random, classes));
    byte[] file = OnnxWriter.bytes(ensemble, Networks.PROPERTIES);
    OnnxRuntime.assertGives(ensemble, digits, OnnxRuntime.logits(file, digits));
  }

  @Test
  @DisplayName("gives finite logits where its members are so sure that floats hold no other class")
  void finite() throws OrtException {
    Ensemble ensemble =
        new Ensemble(
            List.of(
                new Ensemble.Member(Networks.network(random, 10), 1e-5f),
                new Ensemble.Member(Networks.network(random, 10), 1e-5f)));
    float lowest = (float) Math.log(Ensemble.FLOOR);
    float[][] logits = OnnxRuntime.logits(OnnxWriter.bytes(ensemble, Networks.PROPERTIES), digits);
    for (int i = 0; i < digits.size(); i++) {
      assertThat(logits[i]).contains(new float[] {lowest}, within(1e-4f));
      assertThat(ensemble.logits(digits.get(i))).contains(new float[] {lowest}, within(1e-4f));
    }
  }

  @Test
  @DisplayName("has each name once in its file, and each number that members share")
  void names() throws InvalidProtocolBufferException {
    Ensemble ensemble = ensemble(Networks.network(random, 10), Networks.network(random, 10));
    Onnx.GraphProto graph =
        Onnx.ModelProto.parseFrom(OnnxWriter.bytes(ensemble, Networks.PROPERTIES)).getGraph();
    assertThat(graph.getNodeList()).extracting(Onnx.NodeProto::getName).doesNotHaveDuplicates();
    assertThat(graph.getNodeList()).flatExtracting(n -> n.getOutputList()).doesNotHaveDuplicates();
    assertThat(graph.getInitializerList())
        .extracting(Onnx.TensorProto::getName)
        .doesNotHaveDuplicates();
    assertThat(graph.getInitializerList().stream().filter(one -> one.getDimsCount() == 0))
        .extracting(Onnx.TensorProto::getRawData)
        .doesNotHaveDuplicates();
    assertThat(graph.getNodeList()).filteredOn(n -> n.getOpType().equals("Sub")).hasSize(1);
  }

  @Test
  @DisplayName("has as many weights as all its members")
  void parameters() {
    Network network = Networks.network(random, 10);
    assertThat(ensemble(network, Networks.network(random, 10)).parameters())
        .isEqualTo(2 * network.parameters());
  }

  @Test
  @DisplayName("takes only members that have an average")
  void refuses() {
    Network ten = Networks.network(random, 10);
    Network eleven = Networks.network(random, 11);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ensemble(ten))
        .withMessage("an ensemble has two networks or more, not 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ensemble(ten, eleven))
        .withMessage(
            "networks with 10 and with 11 classes have no average; combine those trained for the"
                + " same classes");
    Network darker = new Network(0.2f, 0.31f, ten.layers());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ensemble(ten, darker))
        .withMessage(
            "one network subtracts 0.13 from its input and divides by 0.31, another 0.2 and 0.31;"
                + " combine those with the same normalisation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ensemble.Member(ten, 0))
        .withMessage("a temperature is a number above 0, not 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ensemble(ten, ten).average(List.of(new float[10])))
        .withMessage("1 logits for 2 members; give those of each network, in order");
  }

  /** Each with a temperature of its own. */
  private static Ensemble ensemble(Network... networks) {
    List<Ensemble.Member> members =
        Stream.iterate(0, i -> i < networks.length, i -> i + 1)
            .map(i -> new Ensemble.Member(networks[i], 0.5f + 0.25f * i))
            .toList();
    return new Ensemble(members);
  }

  private static double[] softmax(float[] logits, double temperature) {
    double[] powers = new double[logits.length];
    for (int c = 0; c < powers.length; c++) {
      powers[c] = Math.exp(logits[c] / temperature);
    }
    double sum = Arrays.stream(powers).sum();
    return Arrays.stream(powers).map(power -> power / sum).toArray();
  }
}
