package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.LineStrip;
import io.github.hdr4j.dl4j.onnx.LineModel;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.spi.ModelFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("The train-lines command")
class TrainLinesCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... more) throws IOException {
    Path data = folder.resolve("data");
    if (!Files.exists(data)) {
      DrawnDigits.writeWithWriters(data, 600, 3);
    }
    List<String> arguments =
        new ArrayList<>(
            List.of("train-lines", "--data", data.toString(), "--out", model().toString()));
    arguments.addAll(List.of("--epochs", "2", "--batch", "8", "--photographed", "24"));
    arguments.addAll(List.of("--validation", "0.2", "--threads", "1", "--commit", "abc"));
    arguments.addAll(List.of(more));
    CommandLine command = Main.commandLine();
    command.setOverwrittenOptionsAllowed(true);
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments.toArray(new String[0]));
  }

  private Path model() {
    return folder.resolve("lines.onnx");
  }

  @Test
  @DisplayName("stops in time, goes on when told to, and writes a model of at most 1 MB")
  void wholeRun() throws IOException {
    assertThat(run("--max-minutes", "0")).as(err.toString()).isEqualTo(3);
    assertThat(out.toString()).contains("stopped after epoch 0");
    assertThat(run()).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("epoch 2/2: loss ")
        .contains("io.github.hdr4j.commit = abc")
        .contains("io.github.hdr4j.contract = line-strip-32-v1")
        .contains("io.github.hdr4j.classes = 11");
    assertThat(Files.size(model())).isLessThan(1_000_000);
    LineModel written = OnnxReader.readLines(ModelFile.read(model()));
    assertThat(written.network().parameters()).isEqualTo(229_931);
    byte[] first = Files.readAllBytes(model());
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString()).contains("holds checkpoints of an earlier run: --resume it");
    assertThat(run("--resume")).isZero();
    assertThat(Files.readAllBytes(model())).isEqualTo(first);
    assertThat(run("--resume", "--rate", "0.1")).isEqualTo(1);
    assertThat(err.toString()).contains("belongs to another run");
  }

  @Test
  @DisplayName("goes on from a model")
  void fromModel() throws IOException {
    assertThat(run()).as(err.toString()).isZero();
    LineModel before = OnnxReader.readLines(ModelFile.read(model()));
    String other = folder.resolve("other.onnx").toString();
    assertThat(run("--from", model().toString(), "--out", other, "--rate", "1e-9"))
        .as(err.toString())
        .isZero();
    assertThat(out.toString()).containsPattern("start=model [0-9a-f]{1,8}]");
    float[][] was = before.network().logits(strip());
    float[][] is = OnnxReader.readLines(ModelFile.read(Path.of(other))).network().logits(strip());
    assertThat(was[5][10]).isNotCloseTo(was[5][0], within(0.5f));
    for (int i = 0; i < was.length; i++) {
      // the statistics of batch norm move a little
      assertThat(is[i]).containsExactly(was[i], within(0.5f));
    }
  }

  private static LineStrip strip() {
    float[] ink = new float[LineStrip.ROWS * 40];
    for (int y = 6; y < LineStrip.BASE; y++) {
      ink[y * 40 + 20] = 1;
    }
    return LineStrip.of(ink, new LineStrip.Place(1, 0, 0), List.of(0.0, 40.0));
  }

  @Test
  @DisplayName("names what is wrong with its options and its data")
  void problems() throws IOException {
    assertThat(run("--epochs", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--epochs must be 1 or more");
    assertThat(run("--validation", "1")).isEqualTo(2);
    assertThat(err.toString()).contains("--validation must be above 0 and below 1");
    assertThat(run("--batch", "48")).isEqualTo(1);
    assertThat(err.toString()).contains("--photographed: only 2").contains("fewer than a batch");
    Files.delete(folder.resolve("data/train-writers.tsv.gz"));
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString()).contains("so nobody knows who wrote them");
  }
}
