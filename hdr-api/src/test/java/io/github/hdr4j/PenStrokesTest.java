package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pen strokes")
class PenStrokesTest {
  private static PenStrokes plus() {
    return PenStrokes.builder()
        .point(10, 50)
        .point(90, 50)
        .penUp()
        .point(50, 10)
        .point(50, 100)
        .build();
  }

  @Nested
  @DisplayName("are built")
  class Building {
    @Test
    @DisplayName("point by point, and end where the pen is lifted")
    void strokes() {
      assertThat(plus().strokes())
          .containsExactly(
              List.of(PenPoint.of(10, 50), PenPoint.of(90, 50)),
              List.of(PenPoint.of(50, 10), PenPoint.of(50, 100)));
      assertThat(plus()).hasToString("PenStrokes[2 strokes, 4 points]");
    }

    @Test
    @DisplayName("without empty strokes, however often the pen is lifted")
    void lifted() {
      PenStrokes once = PenStrokes.builder().point(1, 2).penUp().point(3, 4).build();
      PenStrokes often =
          PenStrokes.builder().penUp().point(1, 2).penUp().penUp().point(3, 4).penUp().build();
      assertThat(often).isEqualTo(once).hasSameHashCodeAs(once);
      assertThat(PenStrokes.builder().penUp().build().isBlank()).isTrue();
    }

    @Test
    @DisplayName("again and again while more is written, without changing what was built before")
    void growing() {
      PenStrokes.Builder pen = PenStrokes.builder().point(1, 2);
      PenStrokes before = pen.build();
      PenStrokes after = pen.point(3, 4).build();
      assertThat(before.strokes()).containsExactly(List.of(PenPoint.of(1, 2)));
      assertThat(after.strokes()).containsExactly(List.of(PenPoint.of(1, 2), PenPoint.of(3, 4)));
    }

    @Test
    @DisplayName("mirrored if the device counts y upwards, whenever it says so")
    void upwards() {
      PenStrokes.Builder pen = PenStrokes.builder().point(1, 2);
      PenPoint timed = PenPoint.of(3, 0).withMillis(7).withPressure(0.5);
      assertThat(pen.yUpwards().point(timed).build().strokes())
          .containsExactly(List.of(PenPoint.of(1, -2), timed));
      assertThat(pen.yUpwards().build().strokes().get(0)).contains(PenPoint.of(1, -2));
    }
  }

  @Nested
  @DisplayName("tell")
  class Telling {
    @Test
    @DisplayName("the rectangle around their points, and its longer side")
    void bounds() {
      assertThat(plus().bounds()).isEqualTo(new Rectangle2D.Double(10, 10, 80, 90));
      assertThat(plus().longerSide()).isEqualTo(90);
      PenStrokes dot = PenStrokes.builder().point(-3, 4).build();
      assertThat(dot.bounds()).isEqualTo(new Rectangle2D.Double(-3, 4, 0, 0));
      assertThat(PenStrokes.builder().build().bounds()).isEqualTo(new Rectangle2D.Double());
    }

    @Test
    @DisplayName("time and pressure where they are known")
    void optional() {
      PenPoint bare = PenPoint.of(1.5, -2);
      assertThat(bare.millis()).isEmpty();
      assertThat(bare.pressure()).isEmpty();
      PenPoint full = bare.withPressure(0.25).withMillis(1_700_000_000_000.5);
      assertThat(full.millis()).hasValue(1_700_000_000_000.5);
      assertThat(full.pressure()).hasValue(0.25);
      assertThat(full).isNotEqualTo(bare).isNotEqualTo(bare.withPressure(0.25));
      assertThat(bare.withMillis(12).withPressure(0.25))
          .hasToString("(1.50000, -2.00000) at 12.0000 ms pressed 0.250");
    }

    @Test
    @DisplayName("the width of the pen if it is known")
    void penWidth() {
      assertThat(plus().penWidth()).isEmpty();
      PenStrokes wide = plus().withPenWidth(12);
      assertThat(wide.penWidth()).hasValue(12);
      assertThat(wide.strokes()).isEqualTo(plus().strokes());
      assertThat(wide).isEqualTo(plus().withPenWidth(12)).isNotEqualTo(plus());
    }

    @Test
    @DisplayName("nothing that could be changed")
    void unmodifiable() {
      List<List<PenPoint>> strokes = plus().strokes();
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(strokes::clear);
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> strokes.get(0).clear());
    }
  }

  @Nested
  @DisplayName("refuse")
  class Refusing {
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1.1e9, -1.1e9})
    @DisplayName("coordinates that are no numbers of a sensible size")
    void coordinates(double value) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PenPoint.of(value, 0))
          .withMessage("x must be a number from -1e9 to 1e9, in whatever unit: " + value);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PenStrokes.builder().point(0, value))
          .withMessage("y must be a number from -1e9 to 1e9, in whatever unit: " + value);
    }

    @Test
    @DisplayName("times, pressures and pens that cannot be")
    void values() {
      PenPoint point = PenPoint.of(1, 2);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> point.withMillis(Double.NaN))
          .withMessage("millis must be a finite number: NaN");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> point.withPressure(1.01))
          .withMessage("pressure must be 0 to 1: 1.01");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> plus().withPenWidth(0))
          .withMessage("pen width must be a number above 0 and at most 1e9: 0.0");
    }

    @Test
    @DisplayName("more points than a person writes in one go")
    void points() {
      PenStrokes.Builder pen = PenStrokes.builder();
      for (int i = 0; i < PenStrokes.MOST_POINTS; i++) {
        pen.point(i, i);
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> pen.point(0, 0))
          .withMessage(
              "more than 10000 points; leave out points that hardly differ from the one before");
      assertThat(pen.build().longerSide()).isEqualTo(PenStrokes.MOST_POINTS - 1.0);
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("a point that is null")
    void nulls() {
      assertThatNullPointerException()
          .isThrownBy(() -> PenStrokes.builder().point(null))
          .withMessage("point");
    }
  }
}
