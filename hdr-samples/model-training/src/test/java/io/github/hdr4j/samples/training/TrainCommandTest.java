package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.DigitModel;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.spi.ModelFile;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("The train command")
class TrainCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path data = Path.of("");
  private Path model = Path.of("");

  @BeforeEach
  void draw() throws IOException {
    data = DrawnDigits.writeIdx(folder.resolve("drawn"), 250, 1);
    model = folder.resolve("model.onnx");
  }

  @Test
  @DisplayName("stops in time, goes on when told to, and writes a model of at most 1 MB")
  void wholeRun() throws IOException {
    assertThat(train("--max-minutes", "0")).isEqualTo(3);
    assertThat(out.toString()).contains("stopped after epoch 0");
    assertThat(train("--commit", "abc")).isZero();
    assertThat(Files.size(model)).isLessThan(1_000_000);
    assertThat(out.toString())
        .contains("epoch 2/2: loss ")
        .contains("io.github.hdr4j.commit = abc")
        .contains("io.github.hdr4j.contract = mnist-28x28-centre-of-mass-v1")
        .contains("io.github.hdr4j.classes = 10")
        .contains("io.github.hdr4j.data = drawn digits: 2");
    byte[] first = Files.readAllBytes(model);
    assertThat(train()).isEqualTo(1);
    assertThat(err.toString()).contains("holds checkpoints of an earlier run: --resume it");
    assertThat(train("--commit", "abc", "--resume")).isZero();
    assertThat(Files.readAllBytes(model)).isEqualTo(first);
    assertThat(train("--resume", "--seed", "2")).isEqualTo(1);
    assertThat(err.toString()).contains("belongs to another run");
  }

  @Test
  @DisplayName("goes on from another run's checkpoint with another plan, and names it in the model")
  void chain() throws IOException {
    assertThat(train("--augmented", "0.5")).as(err.toString()).isZero();
    Path last = folder.resolve("model.onnx.checkpoints/epoch-0002.checkpoint");
    model = folder.resolve("second.onnx");
    assertThat(train("--from", last.toString(), "--epochs", "1", "--rate", "1e-9")).isZero();
    assertThat(out.toString()).containsPattern("training = .*start=checkpoint [0-9a-f]{1,8}]");
    double before = loss("epoch 2/2: loss ");
    assertThat(loss("epoch 1/1: loss "))
        .isLessThan(before + 0.3)
        .isLessThan(loss("epoch 1/2: loss "));
    assertThat(train("--from", data.resolve("train-labels-idx1-ubyte").toString(), "--seed", "3"))
        .isEqualTo(1);
    model = folder.resolve("third.onnx");
    assertThat(train("--from", folder.resolve("nothing").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("NoSuchFileException: " + folder.resolve("nothing"));
  }

  @Test
  @DisplayName("goes on from a model, which computes what it did before the first step")
  void fromModel() throws IOException {
    assertThat(train("--rate", "0.02")).as(err.toString()).isZero();
    Path before = model;
    model = folder.resolve("copy.onnx");
    assertThat(train("--from", before.toString(), "--epochs", "0")).as(err.toString()).isZero();
    assertThat(out.toString()).containsPattern("training = .*start=model [0-9a-f]{1,8}]");
    DigitModel was = OnnxReader.read(ModelFile.read(before)).model();
    DigitModel is = OnnxReader.read(ModelFile.read(model)).model();
    DigitTensor digit =
        ((Preparation.Ink) Preprocessor.load().prepare(HandwrittenDigit.draw(3, 1))).tensor();
    float[] expected = was.logits(digit);
    assertThat(is.logits(digit)).containsExactly(expected, within(1e-3f));
    assertThat(expected[3]).isNotCloseTo(expected[8], within(0.05f));
    Path other = folder.resolve("other.onnx");
    model = other;
    assertThat(train("--from", before.toString(), "--epochs", "1", "--rate", "0.02")).isZero();
    model = folder.resolve("mean.onnx");
    assertThat(train("--from", before + "," + other + "," + other, "--epochs", "0")).isZero();
    float[] one = firstKernel(before);
    float[] two = firstKernel(other);
    float[] mean = firstKernel(model);
    assertThat(one[0]).isNotCloseTo(two[0], within(1e-4f));
    for (int i = 0; i < mean.length; i++) {
      assertThat(mean[i]).isCloseTo((one[i] + 2 * two[i]) / 3, within(1e-5f));
    }
    assertThat(out.toString()).containsPattern("start=mean of models [0-9a-f]+ and [0-9a-f]+ and ");
    model = folder.resolve("none.onnx");
    Path checkpoint = folder.resolve("model.onnx.checkpoints/epoch-0002.checkpoint");
    assertThat(train("--from", before + "," + checkpoint, "--epochs", "0")).isEqualTo(1);
    assertThat(err.toString())
        .contains("--from: the mean is taken of models or of checkpoints, not of both");
  }

  private static float[] firstKernel(Path file) {
    Network network = (Network) OnnxReader.read(ModelFile.read(file)).model();
    return ((Convolution) network.layers().get(0)).weights();
  }

  @Test
  @DisplayName("writes the mean of checkpoints as it is where there are no epochs")
  void mean() throws IOException {
    assertThat(train()).as(err.toString()).isZero();
    Path checkpoints = folder.resolve("model.onnx.checkpoints");
    String first = checkpoints.resolve("epoch-0001.checkpoint").toString();
    String last = checkpoints.resolve("epoch-0002.checkpoint").toString();
    model = folder.resolve("mean.onnx");
    assertThat(train("--from", first + "," + last, "--epochs", "0")).as(err.toString()).isZero();
    assertThat(model).isNotEmptyFile();
    Architecture architecture = Architecture.bundled(Samples.NOT_A_DIGIT);
    float[] one = average(first, architecture);
    float[] other = average(last, architecture);
    float[] mean = average(first + "," + last, architecture);
    assertThat(mean).hasSameSizeAs(one);
    for (int i = 0; i < mean.length; i++) {
      assertThat(mean[i]).isCloseTo((one[i] + other[i]) / 2, within(1e-6f));
    }
    assertThat(one).isNotEqualTo(other);
    assertThat(out.toString())
        .containsPattern("start=mean of checkpoints [0-9a-f]+ and [0-9a-f]+]");
    assertThat(train("--epochs", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("or 0 to write what --from starts with");
  }

  private static float[] average(String files, Architecture architecture) throws IOException {
    List<Path> paths = Stream.of(files.split(",")).map(Path::of).toList();
    return StartingPoint.of(paths)
        .state(architecture.size(), models -> TrainingState.initial(architecture, 1))
        .average;
  }

  private double loss(String before) {
    String log = out.toString();
    int start = log.indexOf(before) + before.length();
    return Double.parseDouble(log.substring(start, log.indexOf(',', start)));
  }

  @Test
  @DisplayName("trains an eleventh output where the data shows what is no digit")
  void eleventhOutput() throws IOException {
    Path others = Files.createDirectories(data.resolve("not-a-digit/bars"));
    for (int i = 0; i < 30; i++) {
      BufferedImage bars = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D g = bars.createGraphics();
      g.fillRect(4, 4 + i % 9, 32, 2);
      g.fillRect(4, 24 + i % 7, 32, 2);
      g.dispose();
      ImageIO.write(bars, "png", others.resolve(i + ".png").toFile());
    }
    assertThat(run("--damaged", "40", "--neighbours", "40")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("; digits above, damaged: 35 for training, 4 for validation")
        .contains("; put together from the digits above: 36 for training, 4 for validation")
        .containsPattern("; drawn digits/not-a-digit: \\d\\d for training, \\d for validation")
        .containsPattern("epoch 2/2: .*, rejected \\d")
        .contains("io.github.hdr4j.classes = 11")
        .contains("io.github.hdr4j.rejection = validation part: ");
  }

  @Test
  @DisplayName("says what is wrong with a data folder")
  void badData() throws IOException {
    data = folder.resolve("missing");
    assertThat(train()).isEqualTo(1);
    assertThat(err.toString()).contains("NotDirectoryException: " + data);
    data = Files.createDirectory(folder.resolve("empty"));
    assertThat(train()).isEqualTo(1);
    assertThat(err.toString()).contains(data + ": holds none of the folders 0 to 9");
    data = DrawnDigits.writeIdx(folder.resolve("few"), 20, 1);
    assertThat(train()).isEqualTo(1);
    assertThat(err.toString()).contains("too few pictures: ");
    Files.write(data.resolve("train-images-idx3-ubyte"), new byte[] {0, 0, 8, 3});
    assertThat(train()).isEqualTo(1);
    assertThat(err.toString()).contains("ends after 4 bytes, inside the IDX header");
  }

  @Test
  @DisplayName("refuses numbers that make no sense as wrong usage")
  void badNumbers() {
    assertThat(train("--batch", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--batch must be 2 or more");
    assertThat(train("--epochs", "many")).isEqualTo(2);
    assertThat(train("--resume")).isEqualTo(1);
    assertThat(err.toString()).contains("nothing to resume: no checkpoint in ");
  }

  private int train(String... more) {
    List<String> arguments = new ArrayList<>(List.of("--as-is"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(new String[0]));
  }

  private int run(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "train",
                "--threads",
                "1",
                "--data",
                "drawn digits=" + data,
                "--out",
                model.toString()));
    List<String> given = List.of(more);
    if (!given.contains("--epochs")) {
      arguments.addAll(List.of("--epochs", "2"));
    }
    if (!given.contains("--batch")) {
      arguments.addAll(List.of("--batch", "50"));
    }
    arguments.addAll(given);
    CommandLine command = Main.commandLine();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute(arguments.toArray(new String[0]));
  }
}
