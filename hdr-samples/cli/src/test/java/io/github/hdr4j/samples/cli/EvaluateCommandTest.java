package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr evaluate")
class EvaluateCommandTest {

  @TempDir Path folder;

  /** A right one, a wrong one, a blank, and one that is no picture. */
  private void mixedFolder() throws IOException {
    Pictures.digit(folder.resolve("4/right.png"), 4);
    Pictures.digit(folder.resolve("7/wrong.png"), 1);
    Pictures.blank(folder.resolve("7/blank.png"));
    Pictures.rubbish(folder.resolve("9/rubbish.png"));
  }

  @Test
  @DisplayName("--json counts unreadable and blank pictures as wrong, and lists them")
  void json() throws IOException {
    mixedFolder();
    Result result = Cli.hdr("evaluate", "--json", folder);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(1);
    JsonNode json = JsonMapper.shared().readTree(result.out());
    assertThat(json.propertyNames())
        .containsExactly(
            "backend",
            "model",
            "sha256",
            "n",
            "correct",
            "accuracy",
            "interval",
            "confusion",
            "perClass",
            "ece",
            "reliability",
            "verdicts",
            "acceptedWrong",
            "rejectionCurve",
            "unreadable",
            "imagesPerSecond",
            "sets");
    assertThat(json.at("/sets/0/name").asString()).isEqualTo(folder.getFileName().toString());
    assertThat(json.get("backend").asString()).isEqualTo("toy");
    assertThat(json.get("model").asString()).isEqualTo("templates-1");
    assertThat(json.get("n").asInt()).isEqualTo(4);
    assertThat(json.get("correct").asInt()).isEqualTo(1);
    assertThat(json.get("accuracy").asDouble()).isEqualTo(0.25);
    assertThat(json.at("/confusion/7/1").asInt()).isEqualTo(1);
    assertThat(json.at("/perClass/7/support").asInt()).isEqualTo(2);
    assertThat(json.at("/verdicts/blank").asInt()).isEqualTo(1);
    assertThat(json.get("acceptedWrong").asInt()).isEqualTo(1);
    assertThat(json.get("unreadable").asInt()).isEqualTo(1);
    assertThat(json.get("imagesPerSecond").asDouble()).isPositive();
    assertThat(result.err().lines())
        .containsExactly(
            "hdr: blank: " + folder.resolve("7/blank.png") + " (shows 7)",
            "hdr: unreadable: " + folder.resolve("9/rubbish.png") + ": not a picture");
  }

  @Test
  @DisplayName("reports to a person, and lists what was misread on request")
  void text() throws IOException {
    mixedFolder();
    Result result = Cli.hdr("evaluate", "--list-wrong", folder);
    assertThat(result.lines().get(0)).isEqualTo("toy (Templates 1.0), model templates-1");
    assertThat(result.out()).contains("25.00 %   1 of 4 right", "1 blank; 1 unreadable");
    assertThat(result.err())
        .contains(
            "hdr: wrong: " + folder.resolve("7/wrong.png") + " (shows 7): read as 1, accepted,");
  }

  @Test
  @DisplayName("reads IDX files, compressed or not, the same with several threads")
  void idx() throws IOException {
    Path file = folder.resolve("my set-images-idx3-ubyte.gz");
    writeIdx(file, folder.resolve("my set-labels-idx1-ubyte"));
    for (String threads : new String[] {"1", "2"}) {
      Result result = Cli.hdr("evaluate", "--json", "--threads", threads, file);
      assertThat(result.status()).isZero();
      JsonNode json = JsonMapper.shared().readTree(result.out());
      assertThat(json.get("n").asInt()).isEqualTo(20);
      assertThat(json.get("correct").asInt()).isEqualTo(19);
      assertThat(json.at("/confusion/0/9").asInt()).isEqualTo(1);
    }
  }

  /** Twice the ten digits, the last 9 labelled as 0. */
  private void writeIdx(Path images, Path labels) throws IOException {
    List<BufferedImage> pictures = new ArrayList<>();
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pictures.add(ImageIO.read(Pictures.digit(folder.resolve("one.png"), i % 10).toFile()));
      digits.add(i == 19 ? 0 : i % 10);
    }
    IdxFiles.pictures(images, pictures);
    IdxFiles.labels(labels, digits);
  }

  @Test
  @DisplayName("gives the figures of several sets together and for each, by the names given")
  void several() throws IOException {
    Pictures.digit(folder.resolve("photos/4/right.png"), 4);
    Pictures.digit(folder.resolve("scans/7/wrong.png"), 1);
    Pictures.digit(folder.resolve("scans/5/right.png"), 5);
    Result result =
        Cli.hdr(
            "evaluate", "--json", "my photos=" + folder.resolve("photos"), folder.resolve("scans"));
    JsonNode json = JsonMapper.shared().readTree(result.out());
    assertThat(json.get("n").asInt()).isEqualTo(3);
    assertThat(json.get("correct").asInt()).isEqualTo(2);
    assertThat(json.at("/sets/0/name").asString()).isEqualTo("my photos");
    assertThat(json.at("/sets/0/correct").asInt()).isEqualTo(1);
    assertThat(json.at("/sets/0/acceptedWrong").asInt()).isZero();
    assertThat(json.at("/sets/1/name").asString()).isEqualTo("scans");
    assertThat(json.at("/sets/1/n").asInt()).isEqualTo(2);
    assertThat(json.at("/sets/1/acceptedWrong").asInt()).isEqualTo(1);
    assertThat(Cli.hdr("evaluate", folder.resolve("photos"), folder.resolve("scans")).lines())
        .anyMatch(line -> line.matches("photos +1 of 1 .*"))
        .anyMatch(line -> line.matches("scans +1 of 2 .*"));
  }

  @Test
  @DisplayName("has a rejection curve that at the model's own threshold is what is accepted")
  void curve() throws IOException {
    mixedFolder();
    JsonNode json = JsonMapper.shared().readTree(Cli.hdr("evaluate", "--json", folder).out());
    JsonNode own =
        json.get("rejectionCurve")
            .valueStream()
            .filter(point -> point.get("threshold").asDouble() == 0.9)
            .findFirst()
            .orElseThrow();
    assertThat(own.get("accepted")).isEqualTo(json.at("/verdicts/accepted"));
    assertThat(own.get("wrong")).isEqualTo(json.get("acceptedWrong"));
  }

  @Test
  @DisplayName("--every reads the first digit of a set and every Nth after it")
  void every() throws IOException {
    Path file = folder.resolve("x-images-idx3-ubyte");
    writeIdx(file, folder.resolve("x-labels-idx1-ubyte"));
    Result result = Cli.hdr("evaluate", "--json", "--every", "3", file);
    JsonNode json = JsonMapper.shared().readTree(result.out());
    assertThat(json.get("n").asInt()).isEqualTo(7);
    assertThat(json.at("/confusion/8/8").asInt()).isEqualTo(1);
    assertThat(json.at("/confusion/3/3").asInt()).isEqualTo(1);
    assertThat(json.at("/confusion/1/1").asInt()).isZero();
  }

  @Test
  @DisplayName("reads a list of labels, and counts missing pictures as unreadable")
  void labels() throws IOException {
    Pictures.digit(folder.resolve("bilder/fünf 5.png"), 5);
    Path list =
        Files.writeString(
            folder.resolve("labels.tsv"), "bilder/fünf 5.png\t5\nbilder/gone.png\t3\n");
    Result result = Cli.hdr("evaluate", "--json", "--labels", list);
    assertThat(result.status()).isEqualTo(1);
    assertThat(JsonMapper.shared().readTree(result.out()).get("correct").asInt()).isEqualTo(1);
    assertThat(result.err()).contains("unreadable: ", "gone.png");
    assertThat(Cli.hdr("evaluate", "--labels", list, folder).out()).contains("1 of 2 right");
  }

  @Nested
  @DisplayName("ends with 2 and says what to do")
  class Usage {
    @Test
    @DisplayName("without a set")
    void nothing() {
      assertUsage("name a PATH, or --labels FILE");
    }

    @Test
    @DisplayName("for a path that leads nowhere")
    void missing() {
      assertUsage("gone: there is no such file or folder", folder.resolve("gone"));
      assertUsage("x.tsv: there is no such file", "--labels", folder.resolve("x.tsv"));
    }

    @Test
    @DisplayName("for a folder that is no set")
    void noSet() throws IOException {
      assertUsage("holds none of the folders 0 to 9", folder);
      Files.createDirectory(folder.resolve("3"));
      assertUsage("no pictures in the folders 0 to 9", folder);
    }

    @Test
    @DisplayName("for a file that is no set")
    void noIdx() throws IOException {
      Path text = Files.writeString(folder.resolve("a.txt"), "a\tb");
      assertUsage("neither an IDX file", text);
      assertUsage("line 1 is not a path, a tab and a digit", "--labels", text);
    }

    @Test
    @DisplayName("for IDX pictures without labels, or without pictures")
    void incomplete() throws IOException {
      byte[] none = {0, 0, 8, 3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1};
      Path images = Files.write(folder.resolve("x-images-idx3-ubyte"), none);
      assertUsage("x-labels-idx1-ubyte: the labels are not beside the pictures", images);
      Files.write(folder.resolve("x-labels-idx1-ubyte"), new byte[] {0, 0, 8, 1, 0, 0, 0, 0});
      assertUsage("there are no pictures in " + images, images);
    }

    @Test
    @DisplayName("for two sets of one name, and several with one list of labels")
    void several() throws IOException {
      Path set = Pictures.digit(folder.resolve("3/a.png"), 3).getParent().getParent();
      assertUsage("two sets are called", set, set);
      Path list = Files.writeString(folder.resolve("l.tsv"), "3/a.png\t3\n");
      assertUsage("--labels goes with one PATH, not with 2", "--labels", list, set, set);
    }

    @Test
    @DisplayName("for no threads")
    void threads() {
      assertUsage("--threads must be 1 or more, not 0", "--threads", "0", folder);
      assertUsage("--threads", "--threads", "many", folder);
    }

    @Test
    @DisplayName("for a step that reads nothing")
    void every() {
      assertUsage("--every must be 1 or more, not 0", "--every", "0", folder);
    }

    private void assertUsage(String message, Object... args) {
      Object[] all = new Object[args.length + 1];
      all[0] = "evaluate";
      System.arraycopy(args, 0, all, 1, args.length);
      Result result = Cli.hdr(all);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains(message, "Try 'hdr evaluate --help'.");
      assertThat(result.out()).isEmpty();
    }
  }
}
