package io.github.hdr4j.preprocess;

import static io.github.hdr4j.preprocess.testing.Tensors.assertNear;
import static io.github.hdr4j.preprocess.testing.Tensors.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A small picture")
class SmallPictureTest {
  private static final String BROKEN_FIVE =
      """
      ....############
      ....##..........
      ...##...........
      ...##...........
      ...##...........
      ................
      ...########.....
      ..........###...
      ............##..
      ............##..
      ............##..
      ............##..
      ............##..
      ##.........##...
      ###.....####....
      ..########......
      """;

  private static final String BOLD_SIX =
      """
      ....#######.....
      ..##########....
      .#####..####....
      .####...........
      ####............
      ####............
      ####.########...
      ###############.
      #######....#####
      #####.......####
      #####.......####
      #####.......####
      ######.....####.
      .##############.
      ..############..
      ....########....
      """;

  private final PaperPreprocessor preprocessor = new PaperPreprocessor();

  /** A picture of one pixel a character, each enlarged by a factor. */
  private static BufferedImage picture(String rows, int factor, int ink, int paper) {
    List<String> lines = rows.lines().toList();
    int side = lines.size() * factor;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean isInk = lines.get(y / factor).charAt(x / factor) == '#';
        picture.getRaster().setSample(x, y, 0, isInk ? ink : paper);
      }
    }
    return picture;
  }

  private static BufferedImage blank(int side) {
    return picture((".".repeat(side) + "\n").repeat(side), 1, 0, 255);
  }

  /** The digit cut along its ink and averaged to that many rows. */
  private static BufferedImage scan(DrawnDigit drawn, int rows) {
    Rectangle2D ink = drawn.inkBounds();
    int left = (int) ink.getMinX();
    int top = (int) ink.getMinY();
    int width = (int) Math.ceil(ink.getMaxX()) - left;
    int height = (int) Math.ceil(ink.getMaxY()) - top;
    Plane sheet = Luminance.of(drawn.onWhite(), WorkingSize.of(drawn.sheet(), drawn.sheet()));
    int columns = Math.max(1, (int) Math.round((double) width * rows / height));
    return Pictures.of(
        AreaScaler.scale(sheet, new Box(left, top, width, height), columns, rows), 1);
  }

  @ParameterizedTest(name = "{0} times")
  @ValueSource(ints = {1, 2, 3})
  @DisplayName("that is cut along its ink keeps the parts of broken strokes, at any size")
  void cutAlongItsInk(int factor) {
    BufferedImage five = picture(BROKEN_FIVE, factor, 0, 255);
    Preparation preparation = preprocessor.prepare(five);
    assertThat(preparation).isInstanceOf(Preparation.Ink.class);
    assertThat(((Preparation.Ink) preparation).box())
        .isEqualTo(new Box(0, 0, 16 * factor, 16 * factor));
  }

  @Test
  @DisplayName("with a bold stroke along its edge loses nothing of it")
  void boldAlongEdge() {
    DigitTensor cut = only(preprocessor.prepare(picture(BOLD_SIX, 1, 0, 255)));
    BufferedImage amid = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
    amid.getRaster().setDataElements(0, 0, blank(40).getRaster());
    amid.getRaster().setDataElements(12, 12, picture(BOLD_SIX, 1, 0, 255).getRaster());
    assertNear(cut, only(preprocessor.prepare(amid)), 0.02);
  }

  @Test
  @DisplayName("is enlarged to one whose means it is")
  void means() {
    Plane ink = Plane.blank(8, 6);
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < ink.values.length; i++) {
      ink.values[i] = random.nextInt(5) / 4f;
    }
    Plane fine = SmoothEnlargement.apply(ink);
    Plane means = AreaScaler.scale(fine, ink.width, ink.height);
    assertThat(fine.longest()).isGreaterThanOrEqualTo(100);
    for (int i = 0; i < ink.values.length; i++) {
      assertThat(means.values[i]).isCloseTo(ink.values[i], within(0.12f));
    }
  }

  @Test
  @DisplayName("in a printed frame is not cut along its ink: the frame is left out")
  void framed() {
    DrawnDigit drawn = DrawnDigit.random(3, 30, 1);
    BufferedImage cell = drawn.onWhite();
    for (int i = 0; i < 30; i++) {
      cell.setRGB(i, 0, 0);
      cell.setRGB(i, 29, 0);
      cell.setRGB(0, i, 0);
      cell.setRGB(29, i, 0);
    }
    assertNear(only(preprocessor.prepare(cell)), only(preprocessor.prepare(drawn.onWhite())), 0.01);
  }

  static Stream<Arguments> smallDigits() {
    return IntStream.of(9, 12, 16, 19)
        .boxed()
        .flatMap(
            rows ->
                TransformTest.digits()
                    .map(digit -> Arguments.of(rows, digit.get()[0], digit.get()[1])));
  }

  @ParameterizedTest(name = "{0} rows, digit {1}, seed {2}")
  @MethodSource("smallDigits")
  @DisplayName("of few rows gives about the tensor of a large one")
  void fewRows(int rows, int digit, long seed) {
    DrawnDigit drawn = DrawnDigit.random(digit, 300, seed);
    DigitTensor large = only(preprocessor.prepare(drawn.onWhite()));
    assertNear(only(preprocessor.prepare(scan(drawn, rows))), large, rows < 12 ? 0.07 : 0.055);
  }
}
