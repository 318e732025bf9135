package io.github.hdr4j.samples.toolkit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.samples.toolkit.scene.Scenes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A corpus")
class CorpusTest {

  @TempDir Path folder;

  @Test
  @DisplayName("from a folder names its pictures as they are called inside it")
  void fromFolder() throws IOException {
    for (String name : List.of("2/b.png", "2/a.png", "9/deep/c.png")) {
      Files.createDirectories(folder.resolve(name).getParent());
      ImageIO.write(
          new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB),
          "png",
          folder.resolve(name).toFile());
    }
    Corpus corpus = Corpus.open("my scans", folder);
    assertThat(corpus.name()).isEqualTo("my scans");
    assertThat(corpus.pictures())
        .extracting(CorpusPicture::name)
        .containsExactly("2/a.png", "2/b.png", "9/deep/c.png");
    assertThat(corpus.pictures().get(2).shown()).hasValue(9);
    assertThat(corpus.pictures().get(0).pixels().open().getWidth()).isEqualTo(3);
  }

  @Test
  @DisplayName("from an IDX file numbers its pictures")
  void fromIdx() throws IOException {
    Path images = folder.resolve("images");
    Files.write(images, new byte[] {0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 6});
    Files.write(folder.resolve("labels"), new byte[] {0, 0, 8, 1, 0, 0, 0, 1, 4});
    assertThat(Corpus.open("mine", images).pictures())
        .singleElement()
        .extracting(CorpusPicture::name)
        .isEqualTo("#0");
  }

  @Test
  @DisplayName("that is not there is refused")
  void missing() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Corpus.open("x", folder.resolve("gone")));
  }

  @Test
  @DisplayName("cannot have a name that would break a line of the baseline")
  void names() {
    for (String name : List.of("", " ", "a\tb", "a\nb")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Corpus(name, List.of()))
          .withMessage("a set needs a name in one line, not '" + name + "'");
    }
  }

  @Test
  @DisplayName("that is generated has every digit by every hand and as many blanks, for each scene")
  void generated() throws IOException {
    List<Corpus> generated = Corpus.generated("drawn");
    assertThat(generated).hasSameSizeAs(Scenes.ALL);
    assertThat(generated.get(0).name()).isEqualTo("drawn/" + Scenes.ALL.get(0).name());
    for (Corpus corpus : generated) {
      assertThat(corpus.pictures()).hasSize(11 * Corpus.HANDS);
    }
    List<CorpusPicture> pictures = generated.get(1).pictures();
    assertThat(pictures.get(7).name()).isEqualTo(Scenes.ALL.get(1).name() + "/2-1");
    assertThat(pictures.get(7).shown()).hasValue(2);
    assertThat(pictures.get(7).pixels().open().getRGB(50, 50))
        .isEqualTo(Scenes.ALL.get(1).draw(2, 7).getRGB(50, 50));
    assertThat(pictures.get(32).name()).isEqualTo(Scenes.ALL.get(1).name() + "/blank-2");
    assertThat(pictures.get(32).shown()).isEqualTo(OptionalInt.empty());
  }

  @Test
  @DisplayName("can be thinned out to every so many pictures, in a drawn one every digit once")
  void every() {
    Corpus thin = Corpus.generated("g").get(0).every(Corpus.HANDS);
    assertThat(thin.pictures())
        .extracting(picture -> picture.shown().orElse(-1))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1);
    assertThat(thin.every(1)).isEqualTo(thin);
    assertThat(thin.every(4).pictures()).hasSize(3);
  }
}
