package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line's strip")
class LineStripTest {
  private static final LineStrip.Place PLACE = new LineStrip.Place(0.5, -0.25, 3);

  private static LineStrip strip(int columns, double... nodes) {
    List<Double> at = java.util.Arrays.stream(nodes).boxed().toList();
    return LineStrip.of(new float[LineStrip.ROWS * columns], PLACE, at);
  }

  @Test
  @DisplayName("knows where a point of the picture lies in it")
  void column() {
    assertThat(strip(4).column(10, 4)).isEqualTo(7);
    assertThat(strip(4).columns()).isEqualTo(4);
  }

  @Test
  @DisplayName("is not changed by who made or read it")
  void copies() {
    float[] ink = new float[LineStrip.ROWS * 2];
    LineStrip strip = LineStrip.of(ink, PLACE, List.of());
    ink[3] = 1;
    strip.toArray()[3] = 1;
    assertThat(strip.toArray()).containsOnly(0);
    assertThat(strip)
        .isEqualTo(strip(2))
        .hasSameHashCodeAs(strip(2))
        .isNotEqualTo(strip(4))
        .hasToString("LineStrip[2x32]");
  }

  @Test
  @DisplayName("has an even number of columns, and values from 0 to 1")
  void values() {
    assertThatThrownBy(() -> strip(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a strip has 32 rows of an even number of values, not 96 values");
    float[] bright = new float[LineStrip.ROWS * 2];
    bright[5] = 1.5f;
    assertThatThrownBy(() -> LineStrip.of(bright, PLACE, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value 1.5 is outside 0.0 (background) to 1.0 (ink)");
  }

  @Test
  @DisplayName("has as many nodes as its lattice")
  void nodes() {
    SegmentationLattice lattice =
        SegmentationLattice.of(
            new Box(0, 0, 9, 9),
            1,
            List.of(Hypothesis.other(0, 1, new Box(0, 0, 9, 9), 0)),
            Set.of());
    assertThat(lattice.strip()).isEmpty();
    assertThat(lattice.withStrip(strip(2, 0, 2)).strip()).contains(strip(2, 0, 2));
    assertThatThrownBy(() -> lattice.withStrip(strip(2, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a lattice of 1 pieces has 2 nodes, but the strip has 1");
  }
}
