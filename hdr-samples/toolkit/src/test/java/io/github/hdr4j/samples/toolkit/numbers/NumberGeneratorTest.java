package io.github.hdr4j.samples.toolkit.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The generator of numbers")
class NumberGeneratorTest {
  private static final NumberGenerator HARD =
      new NumberGenerator(new DrawnWriters(), NumberStyle.HARD);

  private static List<NumberPicture> some(NumberStyle style) {
    NumberGenerator numbers = new NumberGenerator(new DrawnWriters(), style);
    return IntStream.range(0, 25).mapToObj(number -> numbers.draw(5, number)).toList();
  }

  @Test
  @DisplayName("gives the same picture for the same seed and number, and another for another")
  void repeatable() {
    byte[] picture = file(HARD.draw(1, 2));
    assertThat(file(HARD.draw(1, 2))).isEqualTo(picture);
    assertThat(file(HARD.draw(1, 3))).isNotEqualTo(picture);
    assertThat(file(HARD.draw(2, 2))).isNotEqualTo(picture);
    assertThat(file(HARD.draw("-35", 1))).isEqualTo(file(HARD.draw("-35", 1)));
  }

  @Test
  @DisplayName("writes as many digits as asked for, in the sizes asked for, inside of the picture")
  void sizes() {
    NumberStyle style = NumberStyle.SEPARATE.withDigits(new Range(3, 4));
    for (NumberPicture picture : some(style.withHeights(new Range(30, 40)))) {
      assertThat(picture.text()).matches("[0-9]{3,4}");
      for (Mark mark : picture.marks()) {
        Box box = mark.box();
        assertThat(box.height()).isBetween(24, 47);
        assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.image().getWidth());
        assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.image().getHeight());
      }
    }
  }

  @Test
  @DisplayName("names the marks as the text does")
  void labels() {
    for (NumberPicture picture : some(NumberStyle.HARD.withSigned(0.5))) {
      StringBuilder signs = new StringBuilder();
      picture.marks().forEach(mark -> signs.append(mark.sign()));
      assertThat(signs).hasToString(picture.text().replace(" ", ""));
    }
  }

  @Test
  @DisplayName("writes amounts and fractions, where asked for, and in boxes digits only")
  void signs() {
    assertThat(some(NumberStyle.SEPARATE.withSigned(1)))
        .allMatch(picture -> picture.text().matches("-?[0-9., /-]*[.,/-][0-9/]+|-[0-9]+"));
    assertThat(some(NumberStyle.SEPARATE.withSigned(1).withBoxed(1))).isNotEmpty();
  }

  @Test
  @DisplayName("knows whose ink is where")
  void owners() {
    for (NumberPicture picture : some(NumberStyle.TOUCHING)) {
      InkOwners owners = picture.owners();
      assertThat(owners.width()).isEqualTo(picture.image().getWidth());
      assertThat(owners.height()).isEqualTo(picture.image().getHeight());
      int[] inked = new int[picture.marks().size()];
      for (int y = 0; y < owners.height(); y++) {
        for (int x = 0; x < owners.width(); x++) {
          int owner = owners.at(x, y);
          if (owner != InkOwners.NOBODY) {
            Box box = picture.marks().get(owner).box();
            assertThat(x).isBetween(box.x() - 1, box.x() + box.width());
            assertThat(y).isBetween(box.y() - 1, box.y() + box.height());
            inked[owner]++;
          }
        }
      }
      for (int mark = 0; mark < inked.length; mark++) {
        Box box = picture.marks().get(mark).box();
        assertThat(inked[mark]).isGreaterThan(box.width() * box.height() / 20);
      }
    }
  }

  @Test
  @DisplayName("makes ink darker than the paper around it where it says that a mark is")
  void dark() {
    for (NumberPicture picture : some(NumberStyle.SEPARATE)) {
      for (Mark mark : picture.marks()) {
        Box box = mark.box();
        int darkest = 255;
        for (int i = 0; i < box.width() * box.height(); i++) {
          darkest =
              Math.min(
                  darkest,
                  green(picture.image(), box.x() + i % box.width(), box.y() + i / box.width()));
        }
        assertThat(darkest).isLessThan(green(picture.image(), 0, 0) - 40);
      }
    }
  }

  private static int green(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >> 8 & 0xff;
  }

  @Test
  @DisplayName("stores pictures as PNG or JPEG, as their extension says")
  void files() throws IOException {
    List<NumberPicture> pictures = some(NumberStyle.HARD);
    assertThat(pictures.stream().map(picture -> picture.file().extension())).contains("png", "jpg");
    for (NumberPicture picture : pictures) {
      byte[] bytes = file(picture);
      boolean png = bytes[1] == 'P';
      assertThat(picture.file().extension()).isEqualTo(png ? "png" : "jpg");
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
      assertThat(read.getWidth()).isEqualTo(picture.image().getWidth());
    }
  }

  private static byte[] file(NumberPicture picture) {
    return picture.file().encode(picture.image());
  }

  @Nested
  @DisplayName("refuses")
  class Refuses {
    @Test
    @DisplayName("a text that it cannot write")
    void text() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HARD.draw("12a", 0))
          .withMessage("neither a digit nor one of . , - / : a");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HARD.draw(" ", 0))
          .withMessage("a number needs a digit or a sign");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "0 | 8 | digits must be 1 to 20, the fewest first: 0-8",
          "8 | 1 | digits must be 1 to 20, the fewest first: 8-1",
          "21 | 21 | digits must be 1 to 20, the fewest first: 21"
        })
    @DisplayName("numbers of no digits or of too many")
    void digits(int least, int most, String message) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NumberStyle.HARD.withDigits(new Range(least, most)))
          .withMessage(message);
    }

    @Test
    @DisplayName("digits too small to be seen, and shares that are none")
    void shares() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NumberStyle.HARD.withHeights(new Range(5, 20)))
          .withMessage("heights must be 12 to 240 pixels, the lowest first: 5-20");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NumberStyle.HARD.withBoxed(1.5))
          .withMessage("boxed must be 0 to 1: 1.5");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NumberStyle.HARD.withSigned(Double.NaN))
          .withMessage("signed must be 0 to 1: NaN");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Closeness.NONE.withTouching(-1))
          .withMessage("touching must be 0 to 1: -1.0");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Closeness(0.6, 0.5))
          .withMessage("touching and kerned must be 1 at most together: 0.6 and 0.5");
    }
  }
}
