package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import io.github.hdr4j.samples.toolkit.scene.Scene;
import io.github.hdr4j.samples.toolkit.scene.Scenes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr contrast")
class ContrastCommandTest {

  @TempDir Path folder;

  /** All ten digits in one of the scenes that the project draws. */
  private Path scene(String name) throws IOException {
    Scene scene = Scenes.ALL.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    for (int digit = 0; digit < 10; digit++) {
      Path file = folder.resolve("%s/%d/a=b.png".formatted(name, digit));
      Files.createDirectories(file.getParent());
      ImageIO.write(scene.draw(digit, 1), "png", file.toFile());
    }
    return folder.resolve(name);
  }

  /** A right one, a blank, and one that is no picture. */
  private Path mixed() throws IOException {
    Pictures.digit(folder.resolve("mixed/4/right.png"), 4);
    Pictures.blank(folder.resolve("mixed/7/blank.png"));
    Pictures.rubbish(folder.resolve("mixed/9/rubbish.png"));
    return folder.resolve("mixed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"corner", "shadow-edge"})
  @DisplayName("shows that the library reads where resizing and Otsu fail")
  void worth(String name) throws IOException {
    Result result = Cli.real().run("contrast", "--json", scene(name));
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    JsonNode json = JsonMapper.shared().readTree(result.out());
    assertThat(json.get("backend").asString()).isEqualTo("onnx");
    assertThat(json.get("sets")).hasSize(1);
    JsonNode set = json.get("sets").get(0);
    assertThat(set.get("name").asString()).isEqualTo(name);
    assertThat(set.get("n").asInt()).isEqualTo(10);
    assertThat(set.at("/hdr/correct").asInt()).isGreaterThanOrEqualTo(9);
    assertThat(set.at("/resized/correct").asInt()).isLessThan(5);
    assertThat(set.at("/otsu/correct").asInt()).isLessThan(5);
    assertThat(set.get("unreadable").asInt()).isZero();
  }

  @Test
  @DisplayName("agrees with hdr evaluate on the library's own share, with any number of threads")
  void evaluate() throws IOException {
    Path set = mixed();
    JsonNode alone = JsonMapper.shared().readTree(Cli.real().run("evaluate", "--json", set).out());
    for (String threads : new String[] {"1", "3"}) {
      Result result = Cli.real().run("contrast", "--json", "--threads", threads, "x=" + set);
      JsonNode hdr = JsonMapper.shared().readTree(result.out()).at("/sets/0/hdr");
      for (String key : new String[] {"correct", "accuracy", "interval"}) {
        assertThat(hdr.get(key)).as(key).isEqualTo(alone.get(key));
      }
    }
  }

  @Test
  @DisplayName("writes a line for each set, in the order given, for a person and as Markdown")
  void tables() throws IOException {
    String corners = "in corners=" + scene("corner");
    String mixed = "some mixed=" + mixed();
    Result markdown = Cli.real().run("contrast", "--markdown", corners, mixed);
    assertThat(markdown.lines().get(0))
        .startsWith("| Set | Pictures | Resized | Otsu | Adaptive |");
    assertThat(markdown.lines().get(2)).startsWith("| in corners | 10 | ");
    assertThat(markdown.lines().get(3)).startsWith("| some mixed | 3 | ").contains("| 33.3 % |");
    Result text = Cli.real().run("contrast", corners, mixed);
    assertThat(text.lines().get(0)).startsWith("onnx (ONNX Runtime ");
    assertThat(text.lines()).anyMatch(line -> line.matches("in corners +10 .*"));
    assertThat(text.lines()).anyMatch(line -> line.matches("some mixed +3 .* 33\\.3 % .*"));
  }

  @Test
  @DisplayName("counts unreadable pictures as wrong, lists each once, and ends with 1")
  void unreadable() throws IOException {
    Result result = Cli.hdr("contrast", "--json", "some=" + mixed());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err().lines())
        .singleElement()
        .asString()
        .startsWith("hdr: unreadable: some: 9/rubbish.png: ");
    JsonNode set = JsonMapper.shared().readTree(result.out()).at("/sets/0");
    assertThat(set.get("n").asInt()).isEqualTo(3);
    assertThat(set.get("unreadable").asInt()).isEqualTo(1);
    assertThat(set.at("/hdr/correct").asInt()).isEqualTo(1);
  }

  @Nested
  @DisplayName("ends with 2 and says what to do")
  class Usage {
    @Test
    @DisplayName("without a set")
    void nothing() {
      assertUsage("Missing required parameter: '[NAME=]PATH'");
    }

    @Test
    @DisplayName("for a path that leads nowhere, before any set is read")
    void missing() throws IOException {
      Path gone = folder.resolve("gone");
      assertUsage(gone + ": there is no such file or folder", "a=" + mixed(), "b=" + gone);
    }

    @Test
    @DisplayName("for a folder that is no set, and for a set without pictures")
    void noSet() throws IOException {
      assertUsage("holds none of the folders 0 to 9", "a=" + folder);
      byte[] none = {0, 0, 8, 3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1};
      Path images = Files.write(folder.resolve("x-images-idx3-ubyte"), none);
      Files.write(folder.resolve("x-labels-idx1-ubyte"), new byte[] {0, 0, 8, 1, 0, 0, 0, 0});
      assertUsage("there are no pictures in the set a", "a=" + images);
    }

    @Test
    @DisplayName("for two sets of one name")
    void twice() throws IOException {
      assertUsage(
          "two sets are called 'a'; name them by NAME=PATH", "a=" + mixed(), "a=" + mixed());
    }

    @Test
    @DisplayName("for two formats, and for no threads")
    void options() throws IOException {
      assertUsage("choose --json or --markdown, not both", "--json", "--markdown", "a=" + mixed());
      assertUsage("--threads must be 1 or more, not 0", "--threads", "0", "a=" + mixed());
    }

    private void assertUsage(String message, Object... args) {
      Object[] all = new Object[args.length + 1];
      all[0] = "contrast";
      System.arraycopy(args, 0, all, 1, args.length);
      Result result = Cli.hdr(all);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains(message, "Try 'hdr contrast --help'.");
      assertThat(result.out()).isEmpty();
    }
  }
}
