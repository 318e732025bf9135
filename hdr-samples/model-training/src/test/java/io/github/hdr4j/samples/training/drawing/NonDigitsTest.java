package io.github.hdr4j.samples.training.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.samples.toolkit.drawing.Letters;
import io.github.hdr4j.samples.training.TinyFont;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What is not one digit")
class NonDigitsTest {

  @ParameterizedTest
  @MethodSource("names")
  @DisplayName("is the same for the same number, another for another, and not blank")
  void repeatable(String name) throws IOException {
    assertThat(pixels(name, 5)).isEqualTo(pixels(name, 5)).isNotEqualTo(pixels(name, 6));
    assertThat(Arrays.stream(pixels(name, 5)).min().orElseThrow()).isLessThan(128);
  }

  @Test
  @DisplayName("has a kind for fonts only if they have something of it")
  void kindsOfFonts(@TempDir Path folder) throws IOException {
    assertThat(without().names()).hasSize(12);
    TinyFont.write(folder.resolve("plus.ttf"), '+');
    assertThat(NonDigits.of(Fonts.in(List.of(folder))).names())
        .hasSize(13)
        .contains("font-sign")
        .doesNotContain("font-letter");
  }

  @Test
  @DisplayName("has no letter that is a digit in some hands")
  void letters() {
    assertThat(Letters.CHARACTERS).doesNotContainPattern("[OoIliJjSsZzbqg0-9]").hasSize(38);
    assertThat(Symbols.CHARACTERS).doesNotContainPattern("[0-9/|$()!^>\\\\]");
  }

  @ParameterizedTest
  @MethodSource("figures")
  @DisplayName("is written in the middle of the sheet, not over its edge")
  void onTheSheet(String figure) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Sheet sheet = new WrittenFigures("figure", List.of(figure)).draw(random);
      assertThat(sheet.total()).isPositive();
      for (int i = 0; i < TrainingHand.SIDE; i++) {
        int last = TrainingHand.SIDE - 1;
        assertThat(sheet.at(i, 0) + sheet.at(i, last) + sheet.at(0, i) + sheet.at(last, i))
            .isZero();
      }
    }
  }

  @Test
  @DisplayName("takes a character from those fonts only that have it")
  void missingGlyphs(@TempDir Path folder) throws IOException {
    TinyFont.write(folder.resolve("k.ttf"), 'K');
    TinyFont.write(Files.createDirectory(folder.resolve("more")).resolve("x.otf"), 'X');
    Fonts fonts = Fonts.in(List.of(folder));
    assertThat(new Glyphs("font-letter", "KXY", fonts).count()).isEqualTo(2);
    assertThat(new Glyphs("font-letter", "Y", fonts).count()).isZero();
  }

  @Test
  @DisplayName("tells what there is instead of an unknown kind")
  void unknown() throws IOException {
    NonDigits kinds = without();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kinds.draw("smudge", 0))
        .withMessageStartingWith("smudge is none of [letter, sign, fragment, ");
  }

  private static List<String> names() throws IOException {
    return without().names();
  }

  private static Stream<String> figures() {
    return Stream.concat(Letters.STROKES.stream(), Symbols.STROKES.stream());
  }

  private static NonDigits without() throws IOException {
    return NonDigits.of(Fonts.in(List.of()));
  }

  private static int[] pixels(String name, int number) throws IOException {
    BufferedImage picture = without().draw(name, number);
    return picture
        .getRaster()
        .getSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, (int[]) null);
  }
}
