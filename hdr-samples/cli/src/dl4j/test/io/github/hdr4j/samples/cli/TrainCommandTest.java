package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hdr train")
class TrainCommandTest {
  @TempDir static Path shared;
  private static Path digits = Path.of("");
  private static Path others = Path.of("");

  @TempDir Path folder;

  @BeforeAll
  static void draw() throws IOException {
    digits = DrawnSets.folders(shared.resolve("digits"), 30, 1);
    others = DrawnSets.folders(shared.resolve("others"), 5, 2);
  }

  @Test
  @DisplayName("writes a model that reads other digits, measures it, and reports on it")
  void whole() throws IOException {
    Path model = folder.resolve("my.onnx");
    Path report = folder.resolve("report");
    Result result =
        train(model, "--epochs", "8", "--test", "others=" + others, "--report", report);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err())
        .contains("digits: 300 digits", "epoch 8: loss ", "wrote " + model)
        .doesNotContain("epoch 9");
    assertThat(result.out()).contains("io.github.hdr4j.data = digits, 270 samples");
    assertThat(accuracy(result)).isGreaterThan(0.8);
    assertThat(folder.resolve("my.onnx.checkpoint")).doesNotExist();
    assertThat(report.resolve("index.html")).content().contains("others", "Epoch");

    Result evaluated = Cli.real().run("evaluate", "--json", "--model", model, others);
    assertThat(evaluated.out()).contains("\"n\":50");
  }

  @Test
  @DisplayName("takes digits as MNIST comes, any preset, and augments them if it is told to")
  void presets() throws IOException {
    Path idx = DrawnSets.idx(folder.resolve("idx"), 10, 3);
    for (String preset :
        List.of("mlp-100", "conv64-conv32-max-pooling", "conv64-conv32", "flagship")) {
      Path model = folder.resolve(preset + ".onnx");
      Result result =
          hdr("train", "--data", idx, "--out", model, "--epochs", 1, "--preset", preset, "--augment");
      assertThat(result.status()).as(result.err()).isZero();
      assertThat(model).exists();
    }
  }

  @Nested
  @DisplayName("says what is wrong:")
  class Wrong {
    @Test
    @DisplayName("a preset that does not exist")
    void preset() {
      Result result = train(folder.resolve("x.onnx"), "--preset", "resnet");
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err())
          .contains("'resnet' is none of conv64-conv32, conv64-conv32-max-pooling, mlp-100, lenet-5");
    }

    @Test
    @DisplayName("a folder without digits, and none at all")
    void data() throws IOException {
      Path empty = Files.createDirectory(folder.resolve("empty"));
      Result result = hdr("train", "--data", empty, "--out", folder.resolve("x.onnx"));
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err()).contains(empty + ": holds none of the folders 0 to 9");
      result = hdr("train", "--data", folder.resolve("gone"), "--out", folder.resolve("x.onnx"));
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err()).contains("gone' is no folder; name one that holds");
    }

    @Test
    @DisplayName("an IDX header that lies")
    void header() throws IOException {
      Path idx = DrawnSets.idx(folder.resolve("idx"), 2, 3);
      Path labels = idx.resolve("train-labels-idx1-ubyte");
      byte[] bytes = Files.readAllBytes(labels);
      bytes[7]++;
      Files.write(labels, bytes);
      Result result = hdr("train", "--data", idx, "--out", folder.resolve("x.onnx"));
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err()).contains("train-labels-idx1-ubyte");
    }

    @Test
    @DisplayName("numbers that make no sense")
    void numbers() {
      Path model = folder.resolve("x.onnx");
      assertThat(train(model, "--epochs", "0").err()).contains("epochs must be at least 1, not 0");
      assertThat(train(model, "--rate", "-1").err())
          .contains("a learning rate is a number above 0, not -1.0");
      Result result = train(model, "--validation", "2");
      assertThat(result.err()).contains("a share is 0 to 1, not 2.0");
      assertThat(result.status()).isEqualTo(2);
      assertThat(model).doesNotExist();
    }

    @Test
    @DisplayName("a report without digits to read")
    void reportOnNothing() {
      Result result = train(folder.resolve("x.onnx"), "--report", folder.resolve("r"));
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("name them by --test");
    }

    @Test
    @DisplayName("a loss that is no number, and a checkpoint that is kept")
    void diverges() {
      Path model = folder.resolve("x.onnx");
      Result result = train(model, "--rate", "1e30", "--epochs", "2");
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err()).contains("the loss became ", "lower the learning rate");
      assertThat(model).doesNotExist();
    }

    @Test
    @DisplayName("nothing to resume, and a checkpoint that is in the way")
    void checkpoints() throws IOException {
      Path model = folder.resolve("x.onnx");
      Result result = train(model, "--resume");
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err()).contains("nothing to resume: there is no checkpoint");
      Files.writeString(folder.resolve("x.onnx.checkpoint"), "something else");
      assertThat(train(model).err()).contains("is the checkpoint of an earlier run");
      assertThat(train(model, "--resume").err()).contains("is no checkpoint, or damaged");
      assertThat(folder.resolve("x.onnx.checkpoint")).content().isEqualTo("something else");
    }
  }

  private static double accuracy(Result result) {
    String json = result.out().replaceAll("(?s).*?(\\d+)(?:\\.\\d+)? %.*", "$1");
    return Integer.parseInt(json) / 100.0;
  }

  private static Result train(Path model, Object... more) {
    List<Object> words = new ArrayList<>(List.of("train", "--data", digits, "--out", model));
    words.addAll(List.of(more));
    return hdr(words.toArray());
  }

  private static Result hdr(Object... words) {
    return Cli.real().run(words);
  }
}
