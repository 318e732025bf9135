package io.github.hdr4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.AmbiguousProviderException;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DrawnDigit;
import io.github.hdr4j.conformance.DrawnDigits;
import io.github.hdr4j.dl4j.Dl4jDigitRecognizer;
import io.github.hdr4j.onnx.OnnxDigitRecognizer;
import io.github.hdr4j.spi.ProviderNames;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("With both backends on the class path")
@EnabledOnOs(architectures = {"amd64", "x86_64"})
class BothBackendsTest {
  private static final String PROPERTY = "io.github.hdr4j.recognizer";
  private static final double CLOSE = 1e-3;

  @Test
  @DisplayName("none is guessed: the message lists both and both ways to choose")
  void conflict() {
    assertThatThrownBy(DigitRecognizer::load)
        .isInstanceOf(AmbiguousProviderException.class)
        .hasMessage(
            """
            2 implementations of DigitRecognizer are on the class path. Keep one dependency, or \
            choose with RecognizerOptions.builder().backend(NAME) or \
            -Dio.github.hdr4j.recognizer=NAME. See https://github.com/hdr4j/hdr#several-providers
            Found:
              - dl4j %s (io.github.hdr4j.dl4j.Dl4jDigitRecognizer in %s)
              - onnx %s (io.github.hdr4j.onnx.OnnxDigitRecognizer in %s)\
            """
                .formatted(
                    ProviderNames.version(Dl4jDigitRecognizer.class),
                    place(Dl4jDigitRecognizer.class),
                    ProviderNames.version(OnnxDigitRecognizer.class),
                    place(OnnxDigitRecognizer.class)));
  }

  private static String place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().toString();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"onnx", "dl4j"})
  @DisplayName("the option chooses")
  void option(String name) {
    try (DigitRecognizer recognizer = load(name)) {
      assertThat(recognizer.info().backend()).isEqualTo(name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"onnx", "dl4j"})
  @DisplayName("the system property chooses")
  void property(String name) {
    System.setProperty(PROPERTY, name);
    try (DigitRecognizer recognizer = DigitRecognizer.load()) {
      assertThat(recognizer.info().backend()).isEqualTo(name);
    } finally {
      System.clearProperty(PROPERTY);
    }
  }

  @Test
  @DisplayName("they run the very same model")
  void sameModel() {
    try (DigitRecognizer onnx = load("onnx");
        DigitRecognizer dl4j = load("dl4j")) {
      assertThat(dl4j.info().model().metadata()).isEqualTo(onnx.info().model().metadata());
    }
  }

  @Test
  @DisplayName("they read drawn digits alike, from tensors, pictures and strokes")
  void drawnDigits() {
    try (DigitRecognizer onnx = load("onnx");
        DigitRecognizer dl4j = load("dl4j")) {
      for (DrawnDigit drawn : DrawnDigits.all()) {
        assertSame(onnx.classify(drawn.tensor()), dl4j.classify(drawn.tensor()));
        assertSame(onnx.recognize(drawn.image()), dl4j.recognize(drawn.image()));
        assertSame(onnx.recognize(drawn.strokes()), dl4j.recognize(drawn.strokes()));
      }
    }
  }

  @Test
  @DisplayName("they answer noise and faint mixtures of digits alike")
  void mixtures() {
    RandomGenerator random = new SplittableRandom(5);
    List<DigitTensor> tensors = Stream.generate(() -> mixture(random)).limit(300).toList();
    try (DigitRecognizer onnx = load("onnx");
        DigitRecognizer dl4j = load("dl4j")) {
      List<Recognition> expected = onnx.classifyAll(tensors);
      List<Recognition> actual = dl4j.classifyAll(tensors);
      for (int i = 0; i < expected.size(); i++) {
        assertClose(expected.get(i), actual.get(i));
      }
    }
  }

  /** A sum of two drawn digits and noise, each in a random measure. */
  private static DigitTensor mixture(RandomGenerator random) {
    List<DrawnDigit> all = DrawnDigits.all();
    DigitTensor one = all.get(random.nextInt(all.size())).tensor();
    DigitTensor other = all.get(random.nextInt(all.size())).tensor();
    float weight = random.nextFloat();
    float noise = random.nextFloat();
    float[] ink = new float[DigitTensor.LENGTH];
    for (int i = 0; i < ink.length; i++) {
      int x = i % DigitTensor.SIZE;
      int y = i / DigitTensor.SIZE;
      float sum = weight * one.ink(x, y) + (1 - weight) * other.ink(x, y);
      ink[i] = Math.min(1, sum + noise * random.nextFloat());
    }
    return DigitTensor.of(ink);
  }

  private static void assertSame(Recognition onnx, Recognition dl4j) {
    assertClose(onnx, dl4j);
    assertThat(dl4j.verdict()).isEqualTo(onnx.verdict());
    assertThat(dl4j.best()).isEqualTo(onnx.best());
  }

  private static void assertClose(Recognition onnx, Recognition dl4j) {
    for (int digit = 0; digit < Recognition.DIGITS; digit++) {
      assertThat(dl4j.probability(digit)).isCloseTo(onnx.probability(digit), within(CLOSE));
    }
    assertThat(dl4j.digitProbability()).isCloseTo(onnx.digitProbability(), within(CLOSE));
  }

  private static DigitRecognizer load(String name) {
    return DigitRecognizer.load(RecognizerOptions.builder().backend(name).build());
  }
}
