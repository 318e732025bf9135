package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr recognize")
class RecognizeCommandTest {

  @TempDir Path folder;

  @Nested
  @DisplayName("as text")
  class Text {
    @Test
    @DisplayName("gives a line a picture: digit, confidence, path, and what to do")
    void lines() throws IOException {
      Path four = Pictures.digit(folder.resolve("a.png"), 4);
      Path between = Pictures.between(folder.resolve("b.png"), 3, 8);
      Path marks = Pictures.twoMarks(folder.resolve("c.png"));
      Path blank = Pictures.blank(folder.resolve("d.png"));
      Result result = Cli.hdr("recognize", four, between, marks, blank);
      assertThat(result.status()).isZero();
      assertThat(result.err()).isEmpty();
      List<String> lines = result.lines();
      assertThat(lines).hasSize(4);
      assertThat(lines.get(0)).matches("4 +\\d\\d\\.\\d %  \\Q" + four + "\\E");
      assertThat(lines.get(1))
          .matches("[38]\\? +\\d\\d\\.\\d %  \\Q" + between + "\\E  or [38] \\(.* %\\).*")
          .endsWith(": it could be more than one digit; look at it yourself");
      assertThat(lines.get(2))
          .matches("- +\\Q" + marks + "\\E  not a digit: several separate marks; .*");
      assertThat(lines.get(3)).matches("- +\\Q" + blank + "\\E  blank: nothing is written; .*");
    }

    @Test
    @DisplayName("is coloured on a terminal, with the same columns")
    void colours() throws IOException {
      Path four = Pictures.digit(folder.resolve("a.png"), 4);
      String coloured = Cli.toy().coloured().run("recognize", four).out();
      assertThat(coloured).contains("\u001b[");
      assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
          .isEqualTo(Cli.hdr("recognize", four).out());
    }
  }

  @Nested
  @DisplayName("as JSON")
  class Json {
    @Test
    @DisplayName("gives an object a line with the keys of the schema")
    void object() throws IOException {
      Path four = Pictures.digit(folder.resolve("vier größer.png"), 4);
      Result result = Cli.hdr("recognize", "--format", "json", four, four);
      assertThat(result.status()).isZero();
      assertThat(result.lines()).hasSize(2);
      JsonNode json = JsonMapper.shared().readTree(result.lines().get(0));
      Iterator<String> keys = json.propertyNames().iterator();
      assertThat(keys)
          .toIterable()
          .containsExactly(
              "path",
              "verdict",
              "digit",
              "best",
              "confidence",
              "probabilities",
              "digitProbability",
              "alternatives",
              "reason",
              "box",
              "style",
              "millis");
      assertThat(json.get("path").asString()).isEqualTo(four.toString());
      assertThat(json.get("digit").asInt()).isEqualTo(4);
      assertThat(json.get("probabilities")).hasSize(10);
      assertThat(json.get("box")).hasSize(4);
      assertThat(json.get("millis").asDouble()).isPositive();
    }

    @Test
    @DisplayName("gives path and error of a picture that cannot be read, and goes on")
    void unreadable() throws IOException {
      Path four = Pictures.digit(folder.resolve("a.png"), 4);
      Path rubbish = Pictures.rubbish(folder.resolve("b.png"));
      Path gone = folder.resolve("gone.png");
      Result result = Cli.hdr("recognize", "--format=json", rubbish, gone, four);
      assertThat(result.status()).isEqualTo(1);
      JsonMapper mapper = JsonMapper.shared();
      assertThat(mapper.readTree(result.lines().get(0)).toString())
          .isEqualTo(
              mapper
                  .createObjectNode()
                  .put("path", rubbish.toString())
                  .put("error", "not a picture")
                  .toString());
      assertThat(mapper.readTree(result.lines().get(1)).get("error").asString())
          .endsWith("gone.png: there is no such file or folder");
      assertThat(mapper.readTree(result.lines().get(2)).get("digit").asInt()).isEqualTo(4);
    }
  }

  @Test
  @DisplayName("as CSV gives a line of names and a line a picture, also an unreadable one")
  void csv() throws IOException {
    Pictures.digit(folder.resolve("a.png"), 4);
    Pictures.rubbish(folder.resolve("b.png"));
    Result result = Cli.hdr("recognize", "--format", "csv", folder);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(3);
    assertThat(result.lines().get(0)).startsWith("path,verdict,digit,best,confidence,p0,");
    assertThat(result.lines().get(1)).startsWith(folder.resolve("a.png") + ",accepted,4,4,");
    assertThat(result.lines().get(2)).endsWith(",not a picture");
  }

  @Test
  @DisplayName("searches folders through and through, sorted, for pictures only")
  void folders() throws IOException {
    for (String name : List.of("b.PNG", "a/z.png", "a/b/c.png", ".hidden/x.png", ".x.png")) {
      Pictures.digit(folder.resolve(name), 1);
    }
    Pictures.rubbish(folder.resolve("readme.txt"));
    Result result = Cli.hdr("recognize", "--format", "csv", folder);
    assertThat(result.status()).isZero();
    assertThat(result.lines().stream().skip(1).map(line -> line.split(",", 2)[0]))
        .containsExactly(
            folder.resolve("a/b/c.png").toString(),
            folder.resolve("a/z.png").toString(),
            folder.resolve("b.PNG").toString());
  }

  @Test
  @DisplayName("tries a file that is named, whatever its name")
  void anyName() throws IOException {
    Path odd = Pictures.digit(folder.resolve("@a b ü.dat"), 3);
    Result result = Cli.hdr("recognize", odd);
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("3 ").contains("@a b ü.dat");
  }

  @Test
  @DisplayName("reads a file of pen strokes, and names the point that is wrong in another")
  void strokes() throws IOException {
    Path seven =
        Files.writeString(
            folder.resolve("seven.JSON"),
            "{\"strokes\": [[[6, 9], [36, 8], [76, 3], [57, 35], [42, 66], [32, 100]]]}");
    Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"strokes\": [[[6]]]}");
    Result result = Cli.hdr("recognize", "--format", "json", seven, wrong);
    assertThat(result.status()).isEqualTo(1);
    JsonNode read = JsonMapper.shared().readTree(result.lines().get(0));
    assertThat(read.get("best").asInt()).isEqualTo(7);
    assertThat(read.get("box").toString()).isEqualTo("[0,0,722,1000]");
    assertThat(result.lines().get(1))
        .contains("stroke 1, point 1: not [x, y] or [x, y, millis, pressure]: [6]");
  }

  @Test
  @DisplayName("reads standard input")
  void standardInput() throws IOException {
    byte[] picture = Files.readAllBytes(Pictures.digit(folder.resolve("a.png"), 5));
    Result result = Cli.toy().reading(picture).run("recognize", "-");
    assertThat(result.status()).isZero();
    assertThat(result.out()).matches("5 +\\S+ %  -\\R");
  }

  @Test
  @DisplayName("says on the error stream which picture cannot be read, and goes on")
  void unreadable() throws IOException {
    Path rubbish = Pictures.rubbish(folder.resolve("a.png"));
    Path four = Pictures.digit(folder.resolve("b.png"), 4);
    Result result = Cli.hdr("recognize", rubbish, four);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).isEqualToIgnoringNewLines("hdr: " + rubbish + ": not a picture\n");
    assertThat(result.lines()).hasSize(1);
  }

  @Nested
  @DisplayName("ends with 2 and says what to do")
  class Usage {
    @Test
    @DisplayName("without a path")
    void nothingNamed() {
      Result result = Cli.hdr("recognize");
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err())
          .contains("Missing required parameter: 'PATH'", "Usage: hdr recognize", "--help");
      assertThat(result.out()).isEmpty();
    }

    @Test
    @DisplayName("if no path leads anywhere")
    void missing() {
      Result result = Cli.hdr("recognize", folder.resolve("x.png"), folder.resolve("y.png"));
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err())
          .contains("x.png: there is no such file or folder", "y.png: there is no such file");
    }

    @Test
    @DisplayName("if a folder holds no pictures")
    void nothingFound() throws IOException {
      Pictures.rubbish(folder.resolve("readme.txt"));
      Result result = Cli.hdr("recognize", folder);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("no pictures in " + folder);
    }

    @Test
    @DisplayName("for an unknown backend, with the names there are")
    void unknownBackend() throws IOException {
      Path four = Pictures.digit(folder.resolve("a.png"), 4);
      Result result = Cli.hdr("recognize", "--backend", "cuda", four);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("unknown backend 'cuda'", "Available:", "- toy ");
      assertThat(result.err()).doesNotContain("\tat ");
    }

    @Test
    @DisplayName("for several backends, unless one is chosen")
    void severalBackends() throws IOException {
      Path four = Pictures.digit(folder.resolve("a.png"), 4);
      Cli several = Cli.with(TemplateRecognizer.class, OtherRecognizer.class);
      Result result = several.run("recognize", four);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("--backend", "- other ", "- toy ");
      assertThat(several.run("recognize", "--backend=toy", four).status()).isZero();
    }

    @Test
    @DisplayName("for a model that is not there")
    void noModel() throws IOException {
      Path four = Pictures.digit(folder.resolve("a.png"), 4);
      Result result = Cli.hdr("recognize", "--model", folder.resolve("gone.onnx"), four);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("gone.onnx: there is no such model file");
    }

    @Test
    @DisplayName("for an unknown format")
    void unknownFormat() {
      Result result = Cli.hdr("recognize", "--format", "xml", "a.png");
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("option '--format'", "text, json or csv, not 'xml'");
    }
  }

  @Test
  @DisplayName("ends with 1 if the engine does not start, and shows the stack trace on request")
  void engine() throws IOException {
    Path four = Pictures.digit(folder.resolve("a.png"), 4);
    Result result = Cli.with(OtherRecognizer.class).run("recognize", four);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("it is too cold").doesNotContain("\tat ");
    result = Cli.with(OtherRecognizer.class).run("recognize", "--debug", four);
    assertThat(result.err()).contains("Caused by: java.lang.IllegalStateException", "\tat ");
  }

  @Test
  @DisplayName("stops silently when nobody reads its output any more")
  void brokenPipe() throws IOException {
    Pictures.digit(folder.resolve("a.png"), 4);
    Pictures.rubbish(folder.resolve("b.png"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Cli.toy().run(new FailingOutput("Broken pipe"), err, "recognize", folder);
    assertThat(status).isEqualTo(ExitStatus.BROKEN_PIPE);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  @DisplayName("says so when the disk is full")
  void diskFull() throws IOException {
    Pictures.digit(folder.resolve("a.png"), 4);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Cli.toy().run(new FailingOutput("No space left on device"), err, "recognize", folder);
    assertThat(status).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("cannot write the results: No space left on device");
  }
}
