package io.github.hdr4j.preprocess;

import static io.github.hdr4j.preprocess.testing.Tensors.assertNear;
import static io.github.hdr4j.preprocess.testing.Tensors.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A picture of which bands are inverted")
class InvertedBandsTest {
  private static final int SIDE = 140;

  private final PaperPreprocessor preprocessor = new PaperPreprocessor();

  static Stream<Arguments> bands() {
    List<Rectangle> bands =
        List.of(
            new Rectangle(0, 0, SIDE / 2, SIDE),
            new Rectangle(SIDE / 3, 0, SIDE / 4, SIDE),
            new Rectangle(0, 65, SIDE, SIDE),
            new Rectangle(0, 50, SIDE, 35));
    return Stream.of(2, 3, 5, 6, 8)
        .flatMap(digit -> bands.stream().map(band -> Arguments.of(digit, band)));
  }

  @ParameterizedTest(name = "digit {0}, {1}")
  @MethodSource("bands")
  @DisplayName("gives the tensor of the plain one")
  void restored(int digit, Rectangle band) {
    BufferedImage plain = DrawnDigit.random(digit, SIDE, 1).onWhite();
    DigitTensor expected = only(preprocessor.prepare(plain));
    assertNear(only(preprocessor.prepare(inverted(plain, band))), expected, 0.01);
  }

  @Test
  @DisplayName("is told from a sheet on a dark table")
  void table() {
    BufferedImage sheet = DrawnDigit.random(3, SIDE, 1).onWhite();
    fill(sheet, Color.BLACK, new Rectangle(0, 0, 20, SIDE));
    assertUntouched(sheet);
  }

  @Test
  @DisplayName("is told from a pattern")
  void pattern() {
    BufferedImage squares = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < 64; at++) {
      fill(
          squares,
          Color.WHITE,
          new Rectangle(at % 8 * 8, at / 8 * 8, 8, at / 8 % 2 == at % 2 ? 8 : 0));
    }
    assertUntouched(squares);
  }

  @Test
  @DisplayName("is told from a bold digit of few pixels, whose strokes' sides are as straight")
  void coarse() {
    BufferedImage corners = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
    fill(corners, Color.WHITE, new Rectangle(0, 0, 8, 10));
    fill(corners, Color.WHITE, new Rectangle(8, 10, 8, 6));
    assertUntouched(corners);
  }

  private static void assertUntouched(BufferedImage picture) {
    WorkingSize size = WorkingSize.of(picture.getWidth(), picture.getHeight());
    Plane luminance = Luminance.of(picture, size);
    assertThat(InvertedBands.undone(luminance)).isSameAs(luminance);
  }

  private static void fill(BufferedImage picture, Color colour, Rectangle part) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(colour);
    graphics.fill(part);
    graphics.dispose();
  }

  private static BufferedImage inverted(BufferedImage plain, Rectangle band) {
    BufferedImage result = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int rgb = plain.getRGB(x, y);
        result.setRGB(x, y, band.contains(x, y) ? ~rgb : rgb);
      }
    }
    return result;
  }
}
