package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.conformance.DrawnDigit;
import io.github.hdr4j.conformance.DrawnDigits;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.Ensemble;
import io.github.hdr4j.dl4j.onnx.GlobalAveragePooling;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import io.github.hdr4j.dl4j.train.Evaluation;
import io.github.hdr4j.spi.ModelFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The combine command")
class CombineCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path first = Path.of("");
  private Path second = Path.of("");
  private Path combined = Path.of("");

  @BeforeEach
  void writeMembers() throws IOException {
    first = Variants.write(folder.resolve("a.onnx"), 1, Map.of("accept-threshold", "0.7"));
    second =
        Variants.write(
            folder.resolve("b.onnx"), 2, Map.of("accept-threshold", "0.8", "temperature", "0.5"));
    combined = folder.resolve("new/accurate.onnx");
  }

  /** Two networks like the bundled one in one file, for other tests. */
  static Path combined(Path folder) throws IOException {
    Path file = folder.resolve("combined.onnx");
    int status =
        Main.commandLine()
            .setOut(new PrintWriter(new StringWriter()))
            .execute(
                "combine",
                "--out",
                file.toString(),
                Variants.write(folder.resolve("a.onnx"), 1, Map.of()).toString(),
                Variants.write(folder.resolve("b.onnx"), 2, Map.of()).toString());
    assertThat(status).isZero();
    return file;
  }

  @Test
  @DisplayName("writes the members' very networks, each with its temperature and provenance")
  void members() {
    assertThat(combine("--commit", "abc", first, second)).isZero();
    OnnxModel model = read(combined);
    Ensemble ensemble = (Ensemble) model.model();
    assertThat(ensemble.members()).hasSize(2);
    assertThat(ensemble.members().get(1).temperature()).isEqualTo(0.5f);
    // the same network, for its bytes are those of the member's file
    OnnxModel member = read(second);
    assertThat(OnnxWriter.bytes(ensemble.members().get(1).network(), member.properties()))
        .isEqualTo(bytes(second));
    assertThat(model.info().name()).isEqualTo("hdr-digits-accurate");
    assertThat(model.info().property("commit")).hasValue("abc");
    assertThat(model.info().property("data")).isEqualTo(member.info().property("data"));
    assertThat(model.info().property("member-2").orElseThrow())
        .startsWith("sha256 " + member.info().sha256() + ", hdr-digits, commit ");
    assertThat(out.toString()).contains("io.github.hdr4j.member-1 = sha256 ");
  }

  @Test
  @DisplayName("without calibration leaves the averages as they are, with the highest threshold")
  void uncalibrated() {
    assertThat(combine(first, second)).isZero();
    ModelInfo info = read(combined).info();
    assertThat(info.temperature()).isEqualTo(1);
    assertThat(info.acceptThreshold()).isEqualTo(0.8);
    assertThat(info.property("accepted")).isEmpty();
  }

  @ParameterizedTest(name = "{0} classes")
  @ValueSource(ints = {10, 11})
  @DisplayName("calibrates on pictures, through the recogniser that users have, with")
  void calibrated(int classes) throws IOException {
    Path pictures = drawn();
    first = small(folder.resolve("small-1.onnx"), 1, classes);
    second = small(folder.resolve("small-2.onnx"), 2, classes);
    assertThat(combine("--calibration", pictures, "--accept-error", "0.1", first, second))
        .as(err.toString())
        .isZero();
    ModelInfo info = read(combined).info();
    assertThat(info.classes()).isEqualTo(classes);
    assertThat(info.property("accuracy").orElseThrow())
        .startsWith("calibration pictures: ")
        .contains(" of " + DrawnDigits.all().size() + ")");
    assertThat(info.property("accepted").orElseThrow()).contains(", of these ");
    assertThat(info.temperature()).isNotEqualTo(1);
    assertThat(out.toString()).contains("probabilities differ by ");
  }

  @Test
  @DisplayName("measures the logits that plain Java computes, up to a constant for each picture")
  void sameLogits() throws IOException {
    combine(first, second);
    Ensemble ensemble = (Ensemble) read(combined).model();
    Samples samples =
        new Samples(
            DrawnDigits.all().stream()
                .limit(10)
                .map(one -> new Samples.Sample(one.tensor().toArray(), one.digit()))
                .toList());
    Evaluation evaluation = FileEvaluation.of(combined, samples);
    for (int i = 0; i < samples.size(); i++) {
      float[] expected = ensemble.logits(DrawnDigits.all().get(i).tensor());
      int classes = expected.length;
      float[] actual = Arrays.copyOfRange(evaluation.logits(), classes * i, classes * (i + 1));
      float constant = actual[0] - expected[0];
      for (int c = 0; c < classes; c++) {
        assertThat(actual[c] - expected[c]).isCloseTo(constant, within(1e-3f));
      }
    }
    assertThat(FileEvaluation.checkParity(ensemble, evaluation, samples, 10)).isLessThan(1e-5);
  }

  @Nested
  @DisplayName("refuses, as wrong usage,")
  class Refuses {

    @Test
    @DisplayName("a single member")
    void single() {
      assertThat(combine(first)).isEqualTo(2);
      assertThat(combined).doesNotExist();
    }

    @Test
    @DisplayName("the same network twice")
    void twice() throws IOException {
      Path copy = Files.copy(first, folder.resolve("copy.onnx"));
      assertThat(combine(first, copy)).isEqualTo(2);
      assertThat(err.toString()).contains("%s and %s hold the same network".formatted(first, copy));
    }

    @Test
    @DisplayName("an ensemble as a member")
    void ensemble() throws IOException {
      combine(first, second);
      Path whole = Files.copy(combined, folder.resolve("whole.onnx"));
      assertThat(combine(first, whole)).isEqualTo(2);
      assertThat(err.toString())
          .contains(whole + " is an ensemble already; name the files of its members instead");
    }

    @Test
    @DisplayName("members of different classes or contracts")
    void different() throws IOException {
      assertThat(combine(first, small(folder.resolve("c.onnx"), 3, 10))).isEqualTo(2);
      assertThat(err.toString()).contains("networks with 11 and with 10 classes have no average");
      Path other = Variants.write(folder.resolve("d.onnx"), 4, Map.of("contract", "other"));
      assertThat(combine(first, other)).isEqualTo(2);
      assertThat(err.toString())
          .contains(
              "different forms, mnist-28x28-centre-of-mass-v1 and other; combine those of the"
                  + " same");
    }
  }

  @Test
  @DisplayName("says what is wrong with a file or a folder")
  void badFiles() throws IOException {
    Path missing = folder.resolve("missing.onnx");
    assertThat(combine(first, missing)).isEqualTo(1);
    assertThat(err.toString()).contains("The model file '%s' cannot be read".formatted(missing));
    byte[] damaged = bytes(first);
    damaged[5_000] ^= 1;
    Path file = Files.write(folder.resolve("damaged.onnx"), damaged);
    assertThat(combine(first, file)).isEqualTo(1);
    assertThat(err.toString())
        .contains("The model '%s' was altered after its export".formatted(file));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(combine("--calibration", empty, first, second)).isEqualTo(1);
    assertThat(err.toString()).contains(empty + ": holds none of the folders 0 to 9");
    assertThat(combined).doesNotExist();
  }

  /** A small network with or without an eleventh output. */
  private static Path small(Path file, int seed, int classes) throws IOException {
    Network bundled = Variants.network(seed);
    float[] weights = new float[classes];
    float[] biases = new float[classes];
    for (int c = 0; c < classes; c++) {
      weights[c] = (float) Math.sin(seed * (c + 1));
      biases[c] = (float) Math.cos(seed * (c + 1));
    }
    Network small =
        new Network(
            bundled.mean(),
            bundled.deviation(),
            List.of(new GlobalAveragePooling(), Dense.of(1, weights, biases)));
    OnnxWriter.write(small, Variants.bundled().properties(), file);
    return file;
  }

  private Path drawn() throws IOException {
    Path pictures = folder.resolve("pictures");
    List<DrawnDigit> all = DrawnDigits.all();
    for (int i = 0; i < all.size(); i++) {
      Path place = pictures.resolve(Integer.toString(all.get(i).digit()));
      Files.createDirectories(place);
      ImageIO.write(all.get(i).image(), "png", place.resolve(i + ".png").toFile());
    }
    return pictures;
  }

  private static OnnxModel read(Path file) {
    return OnnxReader.read(ModelFile.read(file));
  }

  private static byte[] bytes(Path file) {
    return ModelFile.read(file).bytes();
  }

  private int combine(Object... more) {
    List<String> arguments = new ArrayList<>(List.of("combine", "--out", combined.toString()));
    Stream.of(more).map(Object::toString).forEach(arguments::add);
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.toArray(new String[0]));
  }
}
