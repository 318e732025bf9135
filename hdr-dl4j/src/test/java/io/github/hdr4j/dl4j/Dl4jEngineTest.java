package io.github.hdr4j.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.DigitModel;
import io.github.hdr4j.dl4j.onnx.Ensemble;
import io.github.hdr4j.dl4j.onnx.Flatten;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.LineNetwork;
import io.github.hdr4j.dl4j.onnx.MaxPooling;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.Networks;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.dl4j.onnx.Relu;
import io.github.hdr4j.spi.BundledModels;
import io.github.hdr4j.spi.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The engine")
@EnabledOnOs(architectures = {"amd64", "x86_64"})
class Dl4jEngineTest {
  private final RandomGenerator random = new SplittableRandom(7);
  private final List<DigitTensor> digits =
      Stream.generate(() -> Networks.digit(random)).limit(20).toList();

  @ParameterizedTest(name = "with {0} classes")
  @ValueSource(ints = {10, 11})
  @DisplayName("gives what the network gives in plain Java")
  void network(int classes) throws Exception {
    assertGives(Networks.network(random, classes));
  }

  @ParameterizedTest(name = "with {0} classes")
  @ValueSource(ints = {10, 11})
  @DisplayName("gives what an ensemble gives in plain Java")
  void ensemble(int classes) throws Exception {
    assertGives(
        new Ensemble(
            List.of(
                new Ensemble.Member(Networks.network(random, classes), 0.5f),
                new Ensemble.Member(Networks.network(random, classes), 1.5f))));
  }

  @Test
  @DisplayName("gives what layers give in any order that fits")
  void anyOrder() throws Exception {
    Layer first = Networks.convolution(random, 1, 3, 3, 2, 1);
    assertGives(network(new Flatten(), new Relu(), dense(784, 12), new Relu(), dense(12, 10)));
    assertGives(network(new MaxPooling(3), new Relu(), new Flatten(), dense(81, 10)));
    assertGives(network(first, new Flatten(), new Flatten(), new Relu(), dense(588, 10)));
    Convolution narrow = Networks.convolution(random, 588, 8, 1, 1, 0);
    assertGives(network(first, new Flatten(), narrow, new Relu(), new Relu(), dense(8, 10)));
    Convolution afterDense = Networks.convolution(random, 12, 6, 1, 1, 0);
    assertGives(network(new Flatten(), dense(784, 12), afterDense, dense(6, 10)));
  }

  private static Network network(Layer... layers) {
    return new Network(0.13f, 0.31f, List.of(layers));
  }

  private Dense dense(int inputs, int outputs) {
    return Dense.of(
        inputs, Networks.floats(random, inputs * outputs), Networks.floats(random, outputs));
  }

  private void assertGives(DigitModel model) throws Exception {
    try (Dl4jEngine engine = Dl4jEngine.open(read(model), Optional::empty, 1)) {
      float[][] rows = engine.logits(digits);
      assertThat(rows).hasDimensions(digits.size(), model.classes());
      for (int i = 0; i < rows.length; i++) {
        assertThat(rows[i])
            .as(model.toString())
            .containsExactly(model.logits(digits.get(i)), within(1e-3f));
      }
    }
  }

  @Test
  @DisplayName("gives what a network for lines gives, for strips of any width")
  void lines() throws Exception {
    LineNetwork lines = Networks.lines(random);
    OnnxModel digitModel = read(Networks.network(random, 11));
    try (Dl4jEngine engine = Dl4jEngine.open(digitModel, () -> Optional.of(lines), 1)) {
      for (int columns : new int[] {40, 12, 90, 12}) {
        LineStrip strip = Networks.strip(random, columns);
        float[][] expected = lines.logits(strip);
        float[][] rows = engine.lineLogits(strip).orElseThrow();
        assertThat(rows).hasDimensions(expected.length, lines.classes());
        for (int i = 0; i < rows.length; i++) {
          assertThat(rows[i]).containsExactly(expected[i], within(1e-3f));
        }
      }
    }
    try (Dl4jEngine engine = Dl4jEngine.open(digitModel, Optional::empty, 1)) {
      assertThat(engine.lineLogits(Networks.strip(random, 12))).isEmpty();
    }
  }

  @Test
  @DisplayName("gives 16 threads, each with digits of its own, the same bits as one thread")
  void sameBits() throws Exception {
    BundledModels models =
        new BundledModels(
            "hdr-dl4j", Dl4jDigitRecognizer.class, Dl4jDigitRecognizer.class::getResourceAsStream);
    OnnxModel bundled = OnnxReader.read(models.read(ModelSource.bundled()));
    List<DigitTensor> all = Stream.generate(() -> Networks.digit(random)).limit(160).toList();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try (Dl4jEngine engine = Dl4jEngine.open(bundled, Optional::empty, 1)) {
      float[][] serial = read(engine, all);
      List<Future<float[][]>> concurrent = new ArrayList<>();
      for (int thread = 0; thread < 16; thread++) {
        List<DigitTensor> own = all.subList(10 * thread, 10 * thread + 10);
        concurrent.add(threads.submit(() -> read(engine, own)));
      }
      for (int thread = 0; thread < 16; thread++) {
        float[][] rows = concurrent.get(thread).get();
        for (int i = 0; i < rows.length; i++) {
          assertThat(rows[i]).isEqualTo(serial[10 * thread + i]);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static float[][] read(Dl4jEngine engine, List<DigitTensor> all) throws Exception {
    float[][] rows = new float[all.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = engine.logits(all.subList(i, i + 1))[0];
    }
    return rows;
  }

  @Test
  @DisplayName("gives rows that the caller may change")
  void ownedByCaller() throws Exception {
    try (Dl4jEngine engine =
        Dl4jEngine.open(read(Networks.network(random, 11)), Optional::empty, 1)) {
      float[] first = engine.logits(digits.subList(0, 1))[0];
      float[] copy = first.clone();
      first[0] = Float.NaN;
      assertThat(engine.logits(digits.subList(0, 1))[0]).isEqualTo(copy);
    }
  }

  @Test
  @DisplayName("reads on when a caller is interrupted, who stays so")
  void interrupted() throws Exception {
    try (Dl4jEngine engine =
        Dl4jEngine.open(read(Networks.network(random, 11)), Optional::empty, 1)) {
      float[][] expected = engine.logits(digits);
      Thread.currentThread().interrupt();
      float[][] rows = engine.logits(digits);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(rows).isDeepEqualTo(expected);
    }
  }

  private static OnnxModel read(DigitModel model) throws IOException {
    return OnnxReader.read(
        ModelFile.read("for this test", new ByteArrayInputStream(ModelOf.bytes(model))));
  }
}
