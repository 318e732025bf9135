package io.github.hdr4j.preprocess;

import static io.github.hdr4j.preprocess.testing.Tensors.assertNear;
import static io.github.hdr4j.preprocess.testing.Tensors.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.PenPoint;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What pen strokes are prepared as:")
class StrokeVerdictTest {
  private final PaperPreprocessor preprocessor = new PaperPreprocessor();

  /** Digits side by side, each a sheet of 200 to the right of the one before. */
  private static PenStrokes row(double distance, int... digits) {
    PenStrokes.Builder pen = PenStrokes.builder();
    for (int i = 0; i < digits.length; i++) {
      double x = i * distance;
      DrawnDigit digit = DrawnDigit.random(digits[i], 200, i);
      for (List<PenPoint> stroke : digit.penStrokes().strokes()) {
        stroke.forEach(p -> pen.point(x + p.x(), p.y()));
        pen.penUp();
      }
    }
    return pen.build();
  }

  @Test
  @DisplayName("no point at all is blank")
  void blank() {
    assertThat(preprocessor.prepare(PenStrokes.builder().build()))
        .isInstanceOf(Preparation.Blank.class);
  }

  @Nested
  @DisplayName("one mark")
  class OneMark {
    @ParameterizedTest(name = "after {0} repetitions at {1}")
    @CsvSource({"0,0", "0,-1e9", "5,3.5", "50,1e-300"})
    @DisplayName(
        "is a tap, and a pen that touches down without moving: a disc that fills the field")
    void tap(int repetitions, double place) {
      PenStrokes.Builder pen = PenStrokes.builder().point(place, place);
      for (int i = 0; i < repetitions; i++) {
        pen.point(place, place);
      }
      Preparation.Ink ink = (Preparation.Ink) preprocessor.prepare(pen.build().withPenWidth(3));
      assertThat(ink.box()).isEqualTo(new Box(0, 0, 1, 1));
      assertThat(mass(ink.tensor())).isBetween(310.0, 318.0); // 100 π
      assertThat(ink.style().aspect()).isEqualTo(1);
    }

    @ParameterizedTest(name = "from 0, 0 to {0}, {1}")
    @CsvSource({"0,7", "7,0", "1e9,0", "0,-1e9", "1e-300,0", "5e-324,0", "1e9,1e-300", "3,4"})
    @DisplayName("is a straight line of any length, as wide as any other")
    void line(double x, double y) {
      PenStrokes line = PenStrokes.builder().point(0, 0).point(x, y).build();
      Preparation.Ink ink = (Preparation.Ink) preprocessor.prepare(line);
      assertThat(Math.max(ink.box().width(), ink.box().height())).isEqualTo(1000);
      assertThat(mass(ink.tensor())).isBetween(38.0, 64.0);
    }

    @Test
    @DisplayName("is a digit whose strokes do not quite meet")
    void apart() {
      PenStrokes five =
          PenStrokes.builder()
              .point(20, 0)
              .point(15, 45)
              .point(50, 42)
              .point(60, 75)
              .point(30, 100)
              .point(0, 90)
              .penUp()
              .point(38, 0)
              .point(70, -2)
              .build();
      assertThat(preprocessor.prepare(five)).isInstanceOf(Preparation.Ink.class);
    }

    @Test
    @DisplayName("is a digit with a speck far away, which is left out")
    void speck() {
      PenStrokes digit = DrawnDigit.random(3, 200, 1).penStrokes();
      PenStrokes.Builder pen = PenStrokes.builder();
      digit.strokes().get(0).forEach(pen::point);
      PenStrokes stained = pen.penUp().point(400, 20).build();
      Preparation.Ink ink = (Preparation.Ink) preprocessor.prepare(stained);
      assertNear(ink.tensor(), only(preprocessor.prepare(digit)), 1e-4);
      assertThat(ink.box().x() + ink.box().width()).isLessThan(600);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.5, 10, 1e3, 1e9})
    @DisplayName("is a digit of a pen of any width, however unlikely")
    void pens(double width) {
      PenStrokes digit = DrawnDigit.random(2, 200, 2).penStrokes().withPenWidth(width);
      Preparation.Ink ink = (Preparation.Ink) preprocessor.prepare(digit);
      Plane plane = new Plane(28, 28, ink.tensor().toArray());
      assertThat(StrokeWidth.of(plane)).isBetween(1.5, 12.0);
    }

    @Test
    @DisplayName("is a scribble of as many points as are allowed")
    void scribble() {
      Random random = new Random(7);
      PenStrokes.Builder pen = PenStrokes.builder();
      for (int i = 0; i < PenStrokes.MOST_POINTS; i++) {
        pen.point(random.nextDouble(), random.nextDouble());
      }
      DigitTensor tensor = only(preprocessor.prepare(pen.build()));
      assertThat(mass(tensor)).isBetween(360.0, 400.0);
    }
  }

  @Nested
  @DisplayName("several marks")
  class Several {
    @ParameterizedTest(name = "{0}{1}")
    @CsvSource({"1,7", "2,0", "4,4", "9,1", "3,5"})
    @DisplayName("are two digits side by side, with the box of each from left to right")
    void two(int left, int right) {
      PenStrokes strokes = row(200, left, right);
      Preparation.SeveralMarks several = (Preparation.SeveralMarks) preprocessor.prepare(strokes);
      List<Box> expected = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        DrawnDigit digit = DrawnDigit.random(i == 0 ? left : right, 200, i);
        var bounds = digit.penStrokes().bounds();
        double unit = strokes.longerSide() / PenStrokes.FRAME;
        int x = (int) Math.round((200 * i + bounds.getX() - strokes.bounds().getX()) / unit);
        int y = (int) Math.round((bounds.getY() - strokes.bounds().getY()) / unit);
        int end = (int) Math.round((200 * i + bounds.getMaxX() - strokes.bounds().getX()) / unit);
        int base = (int) Math.round((bounds.getMaxY() - strokes.bounds().getY()) / unit);
        expected.add(new Box(x, y, end - x, base - y));
      }
      assertThat(several.marks()).isEqualTo(expected);
      assertThat(several.box().width()).isEqualTo(PenStrokes.FRAME);
    }

    @Test
    @DisplayName("are a number, the pen of which is no wider for its length")
    void number() {
      Preparation.SeveralMarks several =
          (Preparation.SeveralMarks) preprocessor.prepare(row(170, 2, 0, 1, 5, 8, 6));
      assertThat(several.marks()).hasSize(6);
      assertThat(several.marks()).isSortedAccordingTo((a, b) -> a.x() - b.x());
    }

    @Test
    @DisplayName("are the same as in a picture")
    void asInPictures() {
      for (double distance = 90; distance <= 220; distance += 10) {
        DrawnDigit one = DrawnDigit.random(1, 200, 3);
        DrawnDigit two = DrawnDigit.random(6, 200, 3).placed(1, distance, 0, 420);
        PenStrokes.Builder pen = PenStrokes.builder();
        for (DrawnDigit digit : Arrays.asList(one, two)) {
          for (List<PenPoint> stroke : digit.penStrokes().strokes()) {
            stroke.forEach(pen::point);
            pen.penUp();
          }
        }
        var picture = two.onWhite();
        var graphics = picture.createGraphics();
        one.paint(graphics, java.awt.Color.BLACK);
        graphics.dispose();
        assertThat(preprocessor.prepare(pen.build().withPenWidth(one.pen())))
            .as("at a distance of %s", distance)
            .hasSameClassAs(preprocessor.prepare(picture));
      }
    }
  }

  private static double mass(DigitTensor tensor) {
    double sum = 0;
    for (float ink : tensor.toArray()) {
      sum += ink;
    }
    return sum;
  }
}
