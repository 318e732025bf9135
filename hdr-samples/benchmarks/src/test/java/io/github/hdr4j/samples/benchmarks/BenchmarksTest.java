package io.github.hdr4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("Benchmarks")
class BenchmarksTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    return commandLine.execute(arguments);
  }

  @Test
  @DisplayName("call all contestants by turns, warm-up first")
  void turns() throws Exception {
    List<String> calls = new ArrayList<>();
    Contestant a = new Contestant("a", () -> calls.add("a"));
    Contestant b = new Contestant("b", () -> calls.add("b"));
    List<Double> times = new Turns(1, 2, 2).measure(List.of(a, b));
    assertThat(String.join("", calls)).isEqualTo("aabb".repeat(3));
    assertThat(times).hasSize(2).allMatch(time -> time > 0);
  }

  @Test
  @DisplayName("compare a picture's preparation with its decoding")
  void photo(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("paper.png");
    BufferedImage paper = new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR);
    ImageIO.write(paper, "png", file.toFile());
    assertThat(run("photo", file.toString())).as(err.toString()).isZero();
    assertThat(out.toString())
        .matches("paper.png, 60 x 40: ImageIO.read [0-9.]+ ms, prepare [0-9.]+ ms, ratio .*\\R");
  }

  @Test
  @DisplayName("say which file is no picture")
  void noPicture(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("text.jpg"), "no picture");
    assertThat(run("photo", file.toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith("error: " + file + " is no picture that ImageIO reads");
  }

  @Test
  @DisplayName("compare models, the first of which is the measure")
  void models() {
    assertThat(run("models", "bundled", "bundled")).as(err.toString()).isZero();
    assertThat(out.toString().lines())
        .hasSize(2)
        .first()
        .asString()
        .matches("bundled: [0-9.]+ ms, ratio 1\\.00");
  }

  @Test
  @DisplayName("compare numbers of ten digits with one digit")
  void numbers() {
    assertThat(run("numbers", "--rounds", "2")).as(err.toString()).isZero();
    assertThat(out.toString().lines())
        .hasSize(5)
        .anyMatch(line -> line.matches("one digit, 28 x 28: [0-9.]+ ms, ratio 1\\.0"))
        .anyMatch(line -> line.matches("ten digits apart, .*: [0-9.]+ ms, ratio [0-9.]+"))
        .anyMatch(line -> line.matches("ten digits touching, .*: [0-9.]+ ms, ratio [0-9.]+"));
  }

  @Test
  @DisplayName("find the written one in the large picture, and what it took")
  void heap() {
    assertThat(run("heap", "--width", "1200", "--height", "900")).as(err.toString()).isZero();
    assertThat(out.toString().lines())
        .hasSize(2)
        .allMatch(
            line -> line.matches("(gray|colour), 1200 x 900 \\(Ink\\): [1-9][0-9]*\\.\\d MB .*"));
  }

  @Test
  @EnabledOnOs(architectures = {"amd64", "x86_64"})
  @DisplayName("compare the backend dl4j with a plain LeNet, after the first answer")
  void dl4j() {
    assertThat(run("dl4j", "--rounds", "2")).as(err.toString()).isZero();
    assertThat(out.toString())
        .matches(
            "load to first answer: [0-9.]+ s\\R"
                + "plain LeNet, \\d+ threads by default: [0-9.]+ ms\\R"
                + "backend dl4j: [0-9.]+ ms, ratio [0-9.]+\\R");
  }
}
