package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr read")
class ReadCommandTest {
  @TempDir Path folder;

  private static Result read(Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = "read";
    System.arraycopy(args, 0, all, 1, args.length);
    return Cli.real().run(all);
  }

  @Test
  @DisplayName("gives a line for each number: its text, how sure that is, and the picture")
  void text() throws IOException {
    Path number = Numbers.write(folder.resolve("a.png"), "4072");
    Path blank = Pictures.blank(folder.resolve("b.png"));
    Result result = read(number, blank);
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.lines().get(0)).matches("4072 +\\d\\d\\.\\d %  \\Q" + number + "\\E.*");
    assertThat(result.lines().get(1))
        .matches("- +\\Q" + blank + "\\E  no digits: nothing is written; .*");
  }

  @Test
  @DisplayName("as JSON gives an object a picture, with its lines and their digits")
  void json() throws IOException {
    Path number = Numbers.write(folder.resolve("vier größer.png"), "4072");
    Result result = read("--format", "json", number);
    assertThat(result.status()).isZero();
    assertThat(result.lines()).hasSize(1);
    JsonNode json = JsonMapper.shared().readTree(result.out());
    assertThat(json.propertyNames())
        .containsExactly("path", "text", "confidence", "verdict", "lines", "millis");
    assertThat(json.get("path").asString()).isEqualTo(number.toString());
    assertThat(json.get("text").asString()).isEqualTo("4072");
    assertThat(json.get("lines")).hasSize(1);
    JsonNode line = json.at("/lines/0");
    assertThat(line.get("confidence").asDouble()).isEqualTo(json.get("confidence").asDouble());
    assertThat(line.get("digits")).hasSize(4);
    assertThat(line.at("/digits/1/best").asInt()).isZero();
    assertThat(line.at("/digits/1/box/0").asInt())
        .isBetween(Numbers.boxes("4072").get(1).x() - 3, Numbers.boxes("4072").get(1).x() + 3);
  }

  @Test
  @DisplayName("gives path and error of a picture that cannot be read, and goes on")
  void unreadable() throws IOException {
    Path rubbish = Pictures.rubbish(folder.resolve("a.png"));
    Numbers.write(folder.resolve("b.png"), "31");
    Result result = read("--format=json", folder);
    assertThat(result.status()).isEqualTo(1);
    JsonNode failed = JsonMapper.shared().readTree(result.lines().get(0));
    assertThat(failed.propertyNames()).containsExactly("path", "error");
    assertThat(failed.get("path").asString()).isEqualTo(rubbish.toString());
    assertThat(JsonMapper.shared().readTree(result.lines().get(1)).get("text").asString())
        .isEqualTo("31");
    assertThat(read(rubbish, folder.resolve("b.png")).err()).startsWith("hdr: " + rubbish + ": ");
  }

  @Test
  @DisplayName("as CSV gives a line of names, and one for each line of writing")
  void csv() throws IOException {
    Path number = Numbers.write(folder.resolve("a.png"), "31");
    Path rubbish = Pictures.rubbish(folder.resolve("b.png"));
    Result result = read("--format", "csv", number, rubbish);
    assertThat(result.lines().get(0)).startsWith("path,line,text,confidence,");
    assertThat(result.lines().get(1)).startsWith(number + ",1,31,");
    assertThat(result.lines().get(2)).startsWith(rubbish + ",,,");
  }

  @Test
  @DisplayName("reads standard input, and the strokes of a pen")
  void otherSources() throws IOException {
    byte[] picture = Files.readAllBytes(Numbers.write(folder.resolve("a.png"), "31"));
    Result result = Cli.real().reading(picture).run("read", "-");
    assertThat(result.out()).matches("31 +\\S+ %  -.*\\R");
    Path seven =
        Files.writeString(
            folder.resolve("seven.json"),
            "{\"strokes\": [[[6, 9], [36, 8], [76, 3], [57, 35], [42, 66], [32, 100]]]}");
    assertThat(read(seven).out()).startsWith("7");
  }

  @Test
  @DisplayName("looks for a number of the length that is known, and says if there is none")
  void length() throws IOException {
    Path number = Numbers.write(folder.resolve("a.png"), "4072");
    assertThat(read("--digits", "4", number).out()).startsWith("4072 ");
    assertThat(read("--digits", "1-5", "--signs", "none", number).out()).startsWith("4072 ");
    JsonNode json =
        JsonMapper.shared().readTree(read("--digits", "2", "--format", "json", number).out());
    assertThat(json.get("verdict").asString()).isEqualTo("uncertain");
  }

  @Nested
  @DisplayName("ends with 2 and says what to do")
  class Usage {
    @Test
    @DisplayName("for a length or signs that make no sense")
    void rules() throws IOException {
      Path number = Numbers.write(folder.resolve("a.png"), "1");
      assertUsage("--digits must be such as 6 or 4-6, not 'six'", "--digits", "six", number);
      assertUsage("--digits: a number has 1 digit or more, ", "--digits", "6-4", number);
      assertUsage(
          "--signs must be some of .,-/ as one word, or none, not '.+'", "--signs", ".+", number);
    }

    @Test
    @DisplayName("if there is nothing to read")
    void nothing() throws IOException {
      assertUsage("gone.png: there is no such file or folder", folder.resolve("gone.png"));
      assertUsage("no pictures in " + folder, folder);
      assertUsage("Missing required parameter: 'PATH'");
    }

    private void assertUsage(String message, Object... args) {
      Result result = read(args);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains(message, "Try 'hdr read --help'.");
    }
  }
}
