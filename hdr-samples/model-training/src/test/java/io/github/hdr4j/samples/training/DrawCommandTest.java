package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The draw command")
class DrawCommandTest {

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();

  @Test
  @DisplayName("without fonts writes digits and all kinds of non-digits but two, and says so")
  void withoutFonts() throws IOException {
    assertThat(draw()).isZero();
    assertThat(err.toString().lines())
        .containsExactly("no fonts: letters and signs come from pen strokes only, see --fonts");
    assertThat(names(folder.resolve("out")))
        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "not-a-digit");
    assertThat(names(folder.resolve("out/7"))).containsExactly("0000.png");
    assertThat(names(folder.resolve("out/not-a-digit")))
        .hasSize(12)
        .contains("letter", "sign", "fragment", "several-digits")
        .doesNotContain("font-letter", "font-sign");
    assertThat(names(folder.resolve("out/not-a-digit/letter")))
        .containsExactly("0000.png", "0001.png");
  }

  @Test
  @DisplayName("finds fonts in sub-folders and leaves out kinds of which they have no character")
  void withFonts() throws IOException {
    TinyFont.write(Files.createDirectories(folder.resolve("fonts/deep")).resolve("a.TTF"), 'K');
    assertThat(draw("--fonts", folder.resolve("fonts").toString())).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(names(folder.resolve("out/not-a-digit")))
        .contains("font-letter")
        .doesNotContain("font-sign");
    Path letter = folder.resolve("out/not-a-digit/font-letter/0001.png");
    assertThat(ImageIO.read(letter.toFile()).getRaster().getSample(60, 60, 0)).isZero();
  }

  @Test
  @DisplayName("says which folder of fonts is missing, and which file is no font")
  void badFonts() throws IOException {
    assertThat(draw("--fonts", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("--fonts: no folder " + folder.resolve("none"));
    Path file = Files.writeString(folder.resolve("broken.ttf"), "no font");
    assertThat(draw("--fonts", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("--fonts: Java cannot read " + file);
  }

  @Test
  @DisplayName("draws chosen kinds only, and no digits where none are asked for")
  void kinds() throws IOException {
    assertThat(draw("--kinds", "blot,texture", "--count", "0")).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(names(folder.resolve("out"))).containsExactly("not-a-digit");
    assertThat(names(folder.resolve("out/not-a-digit"))).containsExactly("blot", "texture");
    assertThat(draw("--kinds", "blob")).isEqualTo(2);
    assertThat(err.toString()).contains("--kinds: blob is none of letter, sign, ");
  }

  @Test
  @DisplayName("draws the same pictures for the same seed, and none of them for another")
  void seeds() throws IOException {
    List<String> drawn = new ArrayList<>();
    for (String seed : List.of("0", "1", "999")) {
      assertThat(draw("--seed", seed, "--kinds", "texture")).isZero();
      for (String picture :
          List.of("0/0000", "not-a-digit/texture/0000", "not-a-digit/texture/0001")) {
        drawn.add(content(picture));
      }
    }
    assertThat(drawn).doesNotHaveDuplicates();
    assertThat(draw("--kinds", "texture")).as("seed 0").isZero();
    assertThat(content("0/0000")).isEqualTo(drawn.get(0));
    assertThat(draw("--seed", "1000")).isEqualTo(2);
    assertThat(err.toString()).contains("--seed goes to 999");
  }

  private String content(String picture) throws IOException {
    byte[] png = Files.readAllBytes(folder.resolve("out").resolve(picture + ".png"));
    return Arrays.toString(png);
  }

  private int draw(String... more) {
    return Main.commandLine()
        .setErr(new PrintWriter(err, true))
        .setOverwrittenOptionsAllowed(true)
        .execute(
            Stream.concat(
                    Stream.of("draw", "--count", "1", "--non-digits", "2"),
                    Stream.concat(Stream.of(more), Stream.of(folder.resolve("out").toString())))
                .toArray(String[]::new));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
