package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.Box;
import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.preprocess.testing.DrawnLine;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The strip of a line")
class StripViewTest {
  private static SegmentationLattice line(DrawnLine drawn) {
    List<SegmentationLattice> lines = new PaperPreprocessor().segment(drawn.picture());
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static LineStrip strip(DrawnLine drawn) {
    return line(drawn).strip().orElseThrow();
  }

  private static double ink(LineStrip strip, int fromX, int toX, int fromY, int toY) {
    float[] ink = strip.toArray();
    double sum = 0;
    for (int y = fromY; y < toY; y++) {
      for (int x = Math.max(0, fromX); x < Math.min(strip.columns(), toX); x++) {
        sum += ink[y * strip.columns() + x];
      }
    }
    return sum;
  }

  private static double rows(LineStrip strip, int from, int to) {
    return ink(strip, 0, strip.columns(), from, to) / ink(strip, 0, strip.columns(), 0, 32);
  }

  @Test
  @DisplayName("shows digits twenty rows high, standing on their base line")
  void standing() {
    LineStrip strip = strip(DrawnLine.sheet(600, 140).write("40826", 40, 30, 20));
    assertThat(rows(strip, LineStrip.BASE - LineStrip.DIGIT - 1, LineStrip.BASE + 1))
        .isGreaterThan(0.97);
    assertThat(rows(strip, LineStrip.BASE - 4, LineStrip.BASE + 1)).isGreaterThan(0.1);
    assertThat(rows(strip, LineStrip.BASE - LineStrip.DIGIT - 1, LineStrip.BASE - 15))
        .isGreaterThan(0.1);
  }

  @Test
  @DisplayName("is level where the line rises")
  void level() {
    LineStrip strip =
        strip(DrawnLine.sheet(700, 240).write("408264", 40, 150, 20, Color.BLACK, 0.15));
    assertThat(rows(strip, LineStrip.BASE - LineStrip.DIGIT - 2, LineStrip.BASE + 2))
        .isGreaterThan(0.95);
  }

  @Test
  @DisplayName("tells where the digits of the picture lie in it, whatever their size")
  void places() {
    for (int width : new int[] {600, 4000}) {
      DrawnLine drawn = DrawnLine.sheet(width, 140).write("40826", 40, 30, 20);
      SegmentationLattice line = line(drawn);
      LineStrip strip = line.strip().orElseThrow();
      List<Hypothesis> whole =
          line.hypotheses().stream()
              .filter(h -> h instanceof Hypothesis.Digit digit && digit.isWhole())
              .filter(h -> h.box().width() < 80 && h.box().height() > 50)
              .toList();
      assertThat(whole).hasSize(5);
      for (Hypothesis digit : whole) {
        Box box = digit.box();
        double middle = box.y() + box.height() / 2.0;
        int left = (int) strip.column(box.x(), middle);
        int right = (int) Math.ceil(strip.column(box.x() + box.width(), middle));
        assertThat(ink(strip, left - 2, right + 2, 0, 32)).isGreaterThan(20);
        assertThat(right - left).isBetween(3, 30);
        assertThat(strip.nodes().get(digit.from())).isLessThan(left + 3.0);
        assertThat(strip.nodes().get(digit.to())).isGreaterThan(right - 3.0);
      }
    }
  }

  @Test
  @DisplayName("has nodes from its left to its right end")
  void nodes() {
    LineStrip strip = strip(DrawnLine.sheet(600, 140).write("40826", 40, 30, 2));
    assertThat(strip.nodes().get(0)).isZero();
    assertThat(strip.nodes().get(strip.nodes().size() - 1))
        .isCloseTo(strip.columns(), within(1e-9));
    assertThat(strip.nodes()).allMatch(node -> node >= 0 && node <= strip.columns());
    assertThat(ink(strip, 0, 4, 0, 32)).isZero();
    assertThat(ink(strip, strip.columns() - 4, strip.columns(), 0, 32)).isZero();
  }
}
