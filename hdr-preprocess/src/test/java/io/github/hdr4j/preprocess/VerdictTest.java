package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Reason;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a picture is prepared as")
class VerdictTest {
  private final PaperPreprocessor preprocessor = new PaperPreprocessor();

  /** Paper with Gaussian noise and darker corners. */
  private static BufferedImage sheet(
      int width, int height, double light, double noise, double vignette, long seed) {
    Random random = new Random(seed);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double u = 2.0 * x / width - 1;
        double v = 2.0 * y / height - 1;
        double level = light * (1 - vignette * (u * u + v * v) / 2) + noise * random.nextGaussian();
        int gray = (int) Math.max(0, Math.min(255, level));
        picture.setRGB(x, y, gray * 0x010101);
      }
    }
    return picture;
  }

  @Nested
  @DisplayName("is blank")
  class Blank {
    @ParameterizedTest(name = "{0} x {1}, light {2}, noise {3}, vignette {4}")
    @CsvSource({
      "28,28,255,0,0",
      "28,28,0,0,0",
      "28,28,128,0,0",
      "1,1,0,0,0",
      "1,1,255,0,0",
      "200,150,230,2,0",
      "200,150,200,5,0.3",
      "800,600,200,4,0",
      "800,600,180,3,0.5",
      "28,28,200,6,0",
      "90,140,160,12,0",
      "700,500,128,30,0",
      "1,300,255,0,0",
      "2000,3,255,0,0"
    })
    @DisplayName("if the sheet is empty, noisy or unevenly lit")
    void empty(int width, int height, double light, double noise, double vignette) {
      for (long seed = 0; seed < 3; seed++) {
        assertThat(preprocessor.prepare(sheet(width, height, light, noise, vignette, seed)))
            .as("seed %d", seed)
            .isInstanceOf(Preparation.Blank.class);
      }
    }

    @Test
    @DisplayName("if the layer is transparent throughout")
    void transparent() {
      assertThat(preprocessor.prepare(new BufferedImage(50, 40, BufferedImage.TYPE_INT_ARGB)))
          .isInstanceOf(Preparation.Blank.class);
    }
  }

  static Stream<Arguments> digits() {
    return IntStream.range(0, 20).mapToObj(i -> Arguments.of(i % 10, (long) i));
  }

  @Nested
  @DisplayName("is one mark")
  class Ink {
    @ParameterizedTest(name = "digit {0}, seed {1}")
    @MethodSource("io.github.hdr4j.preprocess.VerdictTest#digits")
    @DisplayName("if a pen wrote a digit, with nothing to be cautious of")
    void digit(int digit, long seed) {
      Preparation preparation = preprocessor.prepare(DrawnDigit.random(digit, 200, seed).onWhite());
      assertThat(preparation).isInstanceOf(Preparation.Ink.class);
      assertThat(((Preparation.Ink) preparation).caution()).isEmpty();
    }

    @ParameterizedTest(name = "digit {0}, seed {1}")
    @MethodSource("io.github.hdr4j.preprocess.VerdictTest#digits")
    @DisplayName("if a faint pencil wrote it on noisy paper, which is named")
    void faint(int digit, long seed) {
      BufferedImage paper = sheet(300, 300, 215, 2, 0.1, seed);
      Graphics2D graphics = paper.createGraphics();
      DrawnDigit.random(digit, 300, seed).paint(graphics, new Color(187, 187, 187));
      graphics.dispose();
      Preparation preparation = preprocessor.prepare(paper);
      assertThat(preparation).isInstanceOf(Preparation.Ink.class);
      assertThat(((Preparation.Ink) preparation).caution()).contains(Reason.FAINT);
    }

    @ParameterizedTest(name = "digit {0}, seed {1}")
    @MethodSource("io.github.hdr4j.preprocess.VerdictTest#digits")
    @DisplayName("if it touches the edge of the picture, which is named")
    void cropped(int digit, long seed) {
      DrawnDigit drawn = DrawnDigit.random(digit, 200, seed);
      double left = drawn.inkBounds().getMinX() + drawn.pen() / 2;
      Preparation preparation = preprocessor.prepare(drawn.placed(1, -left, 0, 200).onWhite());
      assertThat(preparation).isInstanceOf(Preparation.Ink.class);
      assertThat(((Preparation.Ink) preparation).caution()).contains(Reason.CROPPED);
    }

    @ParameterizedTest(name = "dashes of {0} % of the height")
    @ValueSource(ints = {2, 4, 6})
    @DisplayName("if its strokes are broken")
    void broken(int gap) {
      for (int digit = 0; digit < 10; digit++) {
        DrawnDigit drawn = DrawnDigit.random(digit, 200, digit);
        BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 200, 200);
        graphics.setColor(Color.BLACK);
        float pen = (float) drawn.pen();
        graphics.setStroke(
            new BasicStroke(
                pen,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {5 * pen, 200 * gap / 150f},
                0));
        graphics.draw(drawn.strokes());
        graphics.dispose();
        assertThat(preprocessor.prepare(picture))
            .as("digit %d", digit)
            .isInstanceOf(Preparation.Ink.class);
      }
    }

    @Test
    @DisplayName("if specks of dust lie around it, which are left out")
    void specks() {
      DrawnDigit drawn = DrawnDigit.random(3, 300, 1);
      BufferedImage picture = drawn.onWhite();
      Preparation.Ink clean = (Preparation.Ink) preprocessor.prepare(picture);
      for (int i = 0; i < 6; i++) {
        picture.setRGB(10 + 50 * i, 8, 0);
        picture.setRGB(10 + 50 * i, 290, 0);
      }
      Preparation.Ink dusty = (Preparation.Ink) preprocessor.prepare(picture);
      assertThat(dusty.box()).isEqualTo(clean.box());
    }

    @Test
    @DisplayName("if the edge of the page is in the picture, which is left out")
    void pageEdge() {
      DrawnDigit drawn = DrawnDigit.random(6, 300, 1);
      BufferedImage picture = drawn.onWhite();
      Preparation.Ink clean = (Preparation.Ink) preprocessor.prepare(picture);
      for (int y = 0; y < 300; y++) {
        for (int x = 0; x < 8; x++) {
          picture.setRGB(x, y, 0x303030);
        }
      }
      Preparation.Ink edged = (Preparation.Ink) preprocessor.prepare(picture);
      assertThat(edged.box()).isEqualTo(clean.box());
      assertThat(edged.caution()).isEmpty();
    }

    @Test
    @DisplayName("if it stands on squared paper, whose lines are left out")
    void squaredPaper() {
      DrawnDigit drawn = DrawnDigit.random(8, 300, 4);
      Preparation.Ink clean = (Preparation.Ink) preprocessor.prepare(drawn.onWhite());
      BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = picture.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, 300, 300);
      graphics.setColor(Color.LIGHT_GRAY);
      for (int at = 20; at < 300; at += 50) {
        graphics.drawLine(at, 0, at, 299);
        graphics.drawLine(0, at, 299, at);
      }
      drawn.paint(graphics, Color.BLACK);
      graphics.dispose();
      Preparation preparation = preprocessor.prepare(picture);
      assertThat(preparation).isInstanceOf(Preparation.Ink.class);
      Box box = ((Preparation.Ink) preparation).box();
      assertThat(Math.abs(box.x() - clean.box().x())).isLessThan(6);
      assertThat(Math.abs(box.height() - clean.box().height())).isLessThan(12);
    }

    @ParameterizedTest(name = "digit {0}")
    @ValueSource(ints = {0, 2, 3, 4, 5, 6, 7, 8, 9})
    @DisplayName("if it fills a small picture of two colours to all edges")
    void tight(int digit) {
      DrawnDigit drawn = DrawnDigit.random(digit, 100, 2);
      Rectangle2D bounds = drawn.inkBounds();
      double scale = 17 / Math.max(bounds.getWidth(), bounds.getHeight());
      BufferedImage gray =
          drawn.placed(scale, -bounds.getX() * scale, -bounds.getY() * scale, 16).onWhite();
      BufferedImage binary = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_BINARY);
      for (int i = 0; i < 256; i++) {
        int light = (gray.getRGB(i % 16, i / 16) & 0xff) > 150 ? 1 : 0;
        binary.getRaster().setSample(i % 16, i / 16, 0, light);
      }
      Preparation preparation = preprocessor.prepare(binary);
      assertThat(preparation).isInstanceOf(Preparation.Ink.class);
      assertThat(((Preparation.Ink) preparation).caution()).contains(Reason.CROPPED);
    }

    @Test
    @DisplayName("if it is a stroke one pixel wide")
    void thin() {
      BufferedImage picture = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
      for (int y = 10; y < 50; y++) {
        picture.getRaster().setSample(20, y, 0, 255);
      }
      Preparation preparation = preprocessor.prepare(picture);
      assertThat(preparation).isInstanceOf(Preparation.Ink.class);
      assertThat(((Preparation.Ink) preparation).box()).isEqualTo(new Box(20, 10, 1, 40));
    }
  }

  @Nested
  @DisplayName("is several marks")
  class SeveralMarks {
    @ParameterizedTest(name = "digits {0} and {1}")
    @CsvSource({"1,7", "4,2", "8,0", "3,5", "6,9", "1,1"})
    @DisplayName("if digits stand side by side, boxes from left to right")
    void pair(int left, int right) {
      BufferedImage picture = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = picture.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, 400, 200);
      DrawnDigit.random(left, 200, 1).paint(graphics, Color.BLACK);
      DrawnDigit.random(right, 200, 2).placed(1, 200, 0, 400).paint(graphics, Color.BLACK);
      graphics.dispose();
      Preparation preparation = preprocessor.prepare(picture);
      assertThat(preparation).isInstanceOf(Preparation.SeveralMarks.class);
      List<Box> marks = ((Preparation.SeveralMarks) preparation).marks();
      assertThat(marks).hasSize(2);
      assertThat(marks.get(0).x() + marks.get(0).width()).isLessThan(marks.get(1).x());
    }
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({
    "1,1",
    "1,2",
    "2,1",
    "1,50",
    "50,1",
    "3,2000",
    "2000,3",
    "2,2",
    "3,3",
    "5,7",
    "513,1",
    "1,5000",
    "1025,1024",
    "600,7"
  })
  @DisplayName("is told of any size without an exception")
  void sizes(int width, int height) {
    Random random = new Random(width * 31L + height);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int round = 0; round < 6; round++) {
      for (int i = 0; i < width * height; i++) {
        int value = round == 0 ? random.nextInt(256) : random.nextInt(round + 1) == 0 ? 255 : 0;
        picture.getRaster().setSample(i % width, i / width, 0, value);
      }
      assertThat(preprocessor.prepare(picture)).isNotNull();
      assertThat(preprocessor.trace(picture).stages()).isNotEmpty();
    }
  }
}
