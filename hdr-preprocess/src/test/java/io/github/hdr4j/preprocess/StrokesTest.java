package io.github.hdr4j.preprocess;

import static io.github.hdr4j.preprocess.testing.Tensors.assertNear;
import static io.github.hdr4j.preprocess.testing.Tensors.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.PenPoint;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The strokes of a digit")
class StrokesTest {
  /** What rounding may do to a pixel on average, whole-pixel shifts left aside. */
  private static final double SAME = 1e-4;

  private final PaperPreprocessor preprocessor = new PaperPreprocessor();

  static Stream<Arguments> digits() {
    return IntStream.range(0, 30).mapToObj(i -> Arguments.of(i % 10, (long) i));
  }

  private static PenStrokes strokes(int digit, long seed) {
    return DrawnDigit.random(digit, 200, seed).penStrokes();
  }

  private DigitTensor tensor(PenStrokes strokes) {
    return only(preprocessor.prepare(strokes));
  }

  private static PenStrokes mapped(PenStrokes strokes, UnaryOperator<PenPoint> change) {
    return written(
        strokes.strokes().stream().map(stroke -> stroke.stream().map(change).toList()).toList());
  }

  private static PenStrokes written(List<List<PenPoint>> strokes) {
    PenStrokes.Builder pen = PenStrokes.builder();
    for (List<PenPoint> stroke : strokes) {
      stroke.forEach(pen::point);
      pen.penUp();
    }
    return pen.build();
  }

  @Nested
  @DisplayName("give the same tensor")
  class Invariance {
    @ParameterizedTest(name = "digit {0}, seed {1}")
    @MethodSource("io.github.hdr4j.preprocess.StrokesTest#digits")
    @DisplayName("wherever they are and in whatever unit")
    void placeAndUnit(int digit, long seed) {
      Random random = new Random(seed);
      PenStrokes strokes = strokes(digit, seed);
      double scale = Math.pow(10, 8 * random.nextDouble() - 5);
      double x = scale * 1e4 * random.nextGaussian();
      double y = scale * 1e4 * random.nextGaussian();
      PenStrokes moved = mapped(strokes, p -> PenPoint.of(x + scale * p.x(), y + scale * p.y()));
      assertNear(tensor(moved), tensor(strokes), SAME);
    }

    @ParameterizedTest(name = "digit {0}, seed {1}")
    @MethodSource("io.github.hdr4j.preprocess.StrokesTest#digits")
    @DisplayName("in whatever order and direction they are written")
    void orderAndDirection(int digit, long seed) {
      Random random = new Random(seed);
      PenStrokes strokes = strokes(digit, seed);
      List<List<PenPoint>> others = new ArrayList<>();
      for (List<PenPoint> stroke : strokes.strokes()) {
        List<PenPoint> points = new ArrayList<>(stroke);
        if (random.nextBoolean()) {
          Collections.reverse(points);
        }
        others.add(points);
      }
      Collections.shuffle(others, random);
      assertNear(tensor(written(others)), tensor(strokes), SAME);
    }

    @ParameterizedTest(name = "digit {0}, seed {1}")
    @MethodSource("io.github.hdr4j.preprocess.StrokesTest#digits")
    @DisplayName("with any pressure that stays the same, and with times")
    void evenPressure(int digit, long seed) {
      PenStrokes strokes = strokes(digit, seed);
      double pressure = new Random(seed).nextDouble();
      for (double even : new double[] {0, pressure, 1}) {
        PenStrokes pressed = mapped(strokes, p -> p.withPressure(even).withMillis(p.x()));
        assertNear(tensor(pressed), tensor(strokes), SAME);
      }
    }

    @ParameterizedTest(name = "digit {0}, seed {1}")
    @MethodSource("io.github.hdr4j.preprocess.StrokesTest#digits")
    @DisplayName("by a device that counts y upwards and says so")
    void upwards(int digit, long seed) {
      PenStrokes strokes = strokes(digit, seed);
      PenStrokes.Builder pen = PenStrokes.builder().yUpwards();
      for (List<PenPoint> stroke : strokes.strokes()) {
        stroke.forEach(p -> pen.point(p.x(), 500 - p.y()));
        pen.penUp();
      }
      assertNear(tensor(pen.build()), tensor(strokes), SAME);
    }

    @ParameterizedTest(name = "digit {0}, seed {1}")
    @MethodSource("io.github.hdr4j.preprocess.StrokesTest#digits")
    @DisplayName("whether or not the device repeats points while the pen rests")
    void resting(int digit, long seed) {
      List<List<PenPoint>> rested = new ArrayList<>();
      PenStrokes strokes = strokes(digit, seed);
      for (List<PenPoint> stroke : strokes.strokes()) {
        rested.add(stroke.stream().flatMap(p -> Stream.of(p, p, p)).toList());
      }
      assertNear(tensor(written(rested)), tensor(strokes), SAME);
    }
  }

  @Nested
  @DisplayName("give nearly the tensor")
  class Likeness {
    @ParameterizedTest(name = "digit {0}, seed {1}")
    @MethodSource("io.github.hdr4j.preprocess.StrokesTest#digits")
    @DisplayName("of a picture of them, if the pen is known")
    void picture(int digit, long seed) {
      DrawnDigit drawn = DrawnDigit.random(digit, 200, seed);
      PenStrokes strokes = drawn.penStrokes().withPenWidth(drawn.pen());
      // A width between two numbers of pixels may be rounded to either.
      assertNear(tensor(strokes), only(preprocessor.prepare(drawn.onWhite())), 0.05);
    }

    @ParameterizedTest(name = "digit {0}, seed {1}")
    @MethodSource("io.github.hdr4j.preprocess.StrokesTest#digits")
    @DisplayName("of all points if only every eighth is reported, as a pen moves smoothly")
    void sparse(int digit, long seed) {
      PenStrokes strokes = strokes(digit, seed);
      List<List<PenPoint>> few = new ArrayList<>();
      for (List<PenPoint> stroke : strokes.strokes()) {
        // The strokes of these two have curves only.
        int step = digit == 0 || digit == 8 ? 8 : 1;
        few.add(
            IntStream.range(0, stroke.size())
                .filter(i -> i % step == 0 || i == stroke.size() - 1)
                .mapToObj(stroke::get)
                .toList());
      }
      assertNear(tensor(written(few)), tensor(strokes), 0.015);
    }
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("are drawn as wide as those of MNIST, whatever their size")
  void strokeWidth(int digit, long seed) {
    double width = StrokeWidth.of(plane(tensor(strokes(digit, seed))));
    // MNIST's own are 1.7 at the tenth percentile, 2.2 at the fiftieth, 3.1 at the ninetieth.
    assertThat(width).isBetween(1.9, 2.8);
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("are wider where the pen was pressed")
  void pressure(int digit, long seed) {
    PenStrokes strokes = strokes(digit, seed);
    double middle = strokes.bounds().getCenterY();
    PenStrokes pressed = mapped(strokes, p -> p.withPressure(p.y() > middle ? 0.9 : 0.1));
    assertThat(lowerShare(tensor(pressed))).isGreaterThan(lowerShare(tensor(strokes)) + 0.05);
  }

  @ParameterizedTest(name = "digit {0}, seed {1}")
  @MethodSource("digits")
  @DisplayName("have a box around their points and a style that tells their shape")
  void boxAndStyle(int digit, long seed) {
    PenStrokes strokes = strokes(digit, seed);
    double width = strokes.bounds().getWidth() / strokes.longerSide();
    double height = strokes.bounds().getHeight() / strokes.longerSide();
    Preparation.Ink ink = (Preparation.Ink) preprocessor.prepare(strokes);
    Box box = ink.box();
    assertThat(List.of(box.x(), box.y())).containsOnly(0);
    assertThat((double) box.width()).isCloseTo(1000 * width, within(0.51));
    assertThat((double) box.height()).isCloseTo(1000 * height, within(0.51));
    assertThat(ink.style().aspect()).isCloseTo((width + 0.136) / (height + 0.136), within(0.03));
    assertThat(ink.caution()).isEmpty();
  }

  private static Plane plane(DigitTensor tensor) {
    return new Plane(DigitTensor.SIZE, DigitTensor.SIZE, tensor.toArray());
  }

  /** Share of the ink in the lower half of the mark's own box. */
  private static double lowerShare(DigitTensor tensor) {
    Plane plane = plane(tensor);
    int top = 27;
    int bottom = 0;
    for (int i = 0; i < plane.values.length; i++) {
      if (plane.values[i] > 0) {
        top = Math.min(top, i / 28);
        bottom = Math.max(bottom, i / 28);
      }
    }
    double lower = 0;
    double all = 0;
    for (int i = 0; i < plane.values.length; i++) {
      all += plane.values[i];
      lower += 2 * (i / 28) > top + bottom ? plane.values[i] : 0;
    }
    return lower / all;
  }
}
