package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import io.github.hdr4j.dl4j.train.Logits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Teachers")
class TeachersTest {
  private static final Samples DIGITS = DrawnDigits.samples(20, 4);

  @TempDir Path folder;

  @BeforeAll
  static void configure() {
    Torch.configure(1);
  }

  @Test
  @DisplayName("say the mean of what the files' networks say, picture by picture")
  void mean() throws IOException {
    Network first = network(10, 1);
    Network second = network(10, 2);
    List<Path> files = List.of(write(first, "first"), write(second, "second"));
    Batch batch = DIGITS.batch(0, 20);
    try (Teachers teachers = Teachers.read(files, 10)) {
      float[] taught = teachers.probabilities(batch.images);
      assertThat(taught).hasSize(200);
      for (int i = 0; i < 20; i++) {
        double[] one = probabilities(first, DIGITS.ink(i));
        double[] other = probabilities(second, DIGITS.ink(i));
        for (int c = 0; c < 10; c++) {
          assertThat((double) taught[i * 10 + c]).isCloseTo((one[c] + other[c]) / 2, within(1e-5));
        }
      }
    }
  }

  @Test
  @DisplayName("have their share in what is wanted where they are right, the labels have the rest")
  void share() throws IOException {
    Network network = network(10, 1);
    double[] taught = probabilities(network, DIGITS.ink(3));
    int said = 0;
    for (int c = 1; c < 10; c++) {
      said = taught[c] > taught[said] ? c : said;
    }
    try (Teachers teachers = Teachers.read(List.of(write(network, "teacher")), 10)) {
      Targets labels = Targets.labels(10, 0.1);
      for (int digit = 0; digit < 10; digit++) {
        float[] wanted =
            new Distillation(labels, teachers, 0.25)
                .of(new Batch(DIGITS.ink(3), new int[] {digit}));
        double share = digit == said ? 0.25 : 0;
        for (int c = 0; c < 10; c++) {
          double label = 0.01 + (c == digit ? 0.9 : 0);
          assertThat((double) wanted[c])
              .isCloseTo((1 - share) * label + share * taught[c], within(1e-5));
        }
      }
    }
  }

  @Test
  @DisplayName("must have the outputs of the network that they teach")
  void otherOutputs() throws IOException {
    Path file = write(network(10, 1), "ten");
    assertThatThrownBy(() -> Teachers.read(List.of(file), 11))
        .hasMessage(
            file + " has 10 outputs and cannot teach a network that gets 11 from this data");
  }

  private static double[] probabilities(Network network, float[] ink) {
    return Logits.probabilities(network.logits(DigitTensor.of(ink)), 0, network.classes(), 1);
  }

  private static Network network(int classes, long seed) {
    Architecture architecture = new Architecture(List.of(Stage.square(4, 2, 2)), classes);
    return Export.fold(architecture, TrainingState.initial(architecture, seed).weights);
  }

  private Path write(Network network, String name) throws IOException {
    Path file = folder.resolve(name + ".onnx");
    Map<String, String> properties =
        Map.of(
            "name", name,
            "contract", "mnist-28x28-centre-of-mass-v1",
            "temperature", "1",
            "accept-threshold", "0.5",
            "digit-threshold", "0.5");
    OnnxWriter.write(network, properties, file);
    return file;
  }
}
