package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hdr read --overlay")
class ReadOverlayTest {
  @TempDir Path folder;
  private Path seen;

  @BeforeEach
  void name() {
    seen = folder.resolve("seen");
  }

  private Result read(Object... paths) {
    Object[] all = new Object[paths.length + 3];
    all[0] = "read";
    all[1] = "--overlay";
    all[2] = seen;
    System.arraycopy(paths, 0, all, 3, paths.length);
    return Cli.real().run(all);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(seen)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  @DisplayName("draws on a copy of each picture, as large or enlarged by a whole factor")
  void copies() throws IOException {
    Path a = Numbers.write(folder.resolve("a/x y.png"), "407");
    Path b = Numbers.write(folder.resolve("b/x y.jpg"), "31");
    Path rubbish = Pictures.rubbish(folder.resolve("b/z.png"));
    byte[] before = Files.readAllBytes(a);
    Result result = read(a, b, rubbish);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(2);
    assertThat(names()).containsExactlyInAnyOrder("index.html", "x_y.png", "x_y-2.png");
    assertThat(a).hasBinaryContent(before);
    BufferedImage picture = ImageIO.read(a.toFile());
    BufferedImage overlay = ImageIO.read(seen.resolve("x_y.png").toFile());
    int factor = overlay.getWidth() / picture.getWidth();
    assertThat(overlay.getWidth()).isEqualTo(factor * picture.getWidth());
    assertThat(overlay.getHeight()).isEqualTo(factor * picture.getHeight());
    HtmlPage page = HtmlPage.in(seen);
    assertThat(page.texts("figcaption").get(0)).isEqualTo("407 " + a);
    assertThat(page.attributes("img", "src")).containsExactly("x_y.png", "x_y-2.png");
    assertThat(page.texts("p").get(1)).startsWith(rubbish + ": ");
  }

  @Test
  @DisplayName("replaces earlier copies, and does not read them")
  void replaced() throws IOException {
    Numbers.write(folder.resolve("a.png"), "407");
    Path other = Numbers.write(folder.resolve("b.png"), "31");
    assertThat(read(folder).lines()).hasSize(2);
    Files.delete(other);
    assertThat(read(folder).lines()).hasSize(1);
    assertThat(names()).containsExactlyInAnyOrder("index.html", "a.png");
    Result result = read(folder.resolve("a.png"), seen.resolve("a.png"));
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .contains("a.png: lies in the folder of the overlay; name another one for the overlay");
  }

  @Test
  @DisplayName("refuses a folder that holds anything else, and a file")
  void foreign() throws IOException {
    Path number = Numbers.write(folder.resolve("a.png"), "407");
    Path notes = Pictures.rubbish(seen.resolve("notes.txt"));
    Result result = read(number);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(seen + ": holds 'notes.txt', which no earlier overlay left");
    assertThat(notes).exists();
    seen = notes;
    assertThat(read(number).err()).contains("is a file; name a folder for the overlay");
  }
}
