package io.github.hdr4j.preprocess;

import static io.github.hdr4j.preprocess.testing.Tensors.assertNear;
import static io.github.hdr4j.preprocess.testing.Tensors.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A digit gives nearly the same tensor")
class TransformTest {
  private static final Color CLEAR = new Color(0, true);
  private static final double NEARLY = 0.03;

  private final PaperPreprocessor preprocessor = new PaperPreprocessor();

  static Stream<Arguments> digits() {
    return LongStream.range(0, 3)
        .boxed()
        .flatMap(
            seed ->
                Stream.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).map(digit -> Arguments.of(digit, seed)));
  }

  private DigitTensor plain(DrawnDigit digit) {
    return only(preprocessor.prepare(digit.onWhite()));
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("in light ink on dark")
  void inverted(int digit, long seed) {
    DrawnDigit drawn = DrawnDigit.random(digit, 140, seed);
    BufferedImage chalk = drawn.on(Color.BLACK, Color.WHITE, BufferedImage.TYPE_INT_RGB);
    assertNear(only(preprocessor.prepare(chalk)), plain(drawn), 0.001);
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("with a wide border")
  void border(int digit, long seed) {
    DrawnDigit drawn = DrawnDigit.random(digit, 140, seed);
    BufferedImage wide = drawn.placed(1, 120, 90, 400).onWhite();
    assertNear(only(preprocessor.prepare(wide)), plain(drawn), NEARLY);
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("at three times the size")
  void enlarged(int digit, long seed) {
    DrawnDigit drawn = DrawnDigit.random(digit, 300, seed);
    BufferedImage large = drawn.placed(3, 0, 0, 900).onWhite();
    assertNear(only(preprocessor.prepare(large)), plain(drawn), NEARLY);
  }

  @ParameterizedTest(name = "digit {0}")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  @DisplayName("in a picture of eleven megapixels")
  void huge(int digit) {
    DrawnDigit drawn = DrawnDigit.random(digit, 300, 0);
    BufferedImage large =
        drawn.placed(11, 0, 0, 3300).on(Color.WHITE, Color.BLACK, BufferedImage.TYPE_BYTE_GRAY);
    assertNear(only(preprocessor.prepare(large)), plain(drawn), NEARLY);
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("wherever it lies")
  void shifted(int digit, long seed) {
    DrawnDigit drawn = DrawnDigit.random(digit, 140, seed);
    BufferedImage moved = drawn.placed(1, 17, 11, 180).onWhite();
    assertNear(only(preprocessor.prepare(moved)), plain(drawn), 0.001);
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("in black, gray or white ink on a transparent layer")
  void transparent(int digit, long seed) {
    DrawnDigit drawn = DrawnDigit.random(digit, 140, seed);
    for (Color ink : new Color[] {Color.BLACK, Color.GRAY, Color.WHITE, Color.YELLOW}) {
      BufferedImage layer = drawn.on(CLEAR, ink, BufferedImage.TYPE_INT_ARGB);
      assertNear(only(preprocessor.prepare(layer)), plain(drawn), 0.01);
    }
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("under a gradient of light")
  void gradient(int digit, long seed) {
    DrawnDigit drawn = DrawnDigit.random(digit, 200, seed);
    BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setPaint(
        new GradientPaint(0, 0, new Color(245, 240, 235), 200, 200, new Color(120, 118, 115)));
    graphics.fillRect(0, 0, 200, 200);
    drawn.paint(graphics, new Color(30, 30, 60));
    graphics.dispose();
    assertNear(only(preprocessor.prepare(picture)), plain(drawn), 1.5 * NEARLY);
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("and its box is where it was drawn")
  void box(int digit, long seed) {
    DrawnDigit drawn = DrawnDigit.random(digit, 900, seed);
    Rectangle2D bounds = drawn.inkBounds();
    Preparation.Ink ink = (Preparation.Ink) preprocessor.prepare(drawn.onWhite());
    Box box = ink.box();
    assertThat((double) box.x()).isCloseTo(bounds.getMinX(), within(6.0));
    assertThat((double) box.y()).isCloseTo(bounds.getMinY(), within(6.0));
    assertThat((double) box.x() + box.width()).isCloseTo(bounds.getMaxX(), within(6.0));
    assertThat((double) box.y() + box.height()).isCloseTo(bounds.getMaxY(), within(6.0));
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("again if its own tensor is the picture")
  void itself(int digit, long seed) {
    DigitTensor tensor = plain(DrawnDigit.random(digit, 200, seed));
    BufferedImage cell = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < DigitTensor.LENGTH; i++) {
      cell.getRaster().setSample(i % 28, i / 28, 0, Math.round(255 * tensor.ink(i % 28, i / 28)));
    }
    assertNear(only(preprocessor.prepare(cell)), tensor, 0.02);
  }
}
