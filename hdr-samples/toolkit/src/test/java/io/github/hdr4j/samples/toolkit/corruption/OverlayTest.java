package io.github.hdr4j.samples.toolkit.corruption;

import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.box;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.digit;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.plain;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.random;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lines, stripes and edges:")
class OverlayTest {
  private static final int SIZE = MnistPicture.SIZE;

  /** The greatest light in a column. */
  private static float most(MnistPicture picture, int x) {
    float most = 0;
    for (int y = 0; y < SIZE; y++) {
      most = Math.max(most, picture.at(x, y));
    }
    return most;
  }

  /** Where the light of a column has its middle. */
  private static double middle(MnistPicture picture, int x) {
    double light = 0;
    double moment = 0;
    for (int y = 0; y < SIZE; y++) {
      light += picture.at(x, y);
      moment += y * picture.at(x, y);
    }
    return moment / light;
  }

  @Test
  @DisplayName("stripe inverts seven columns on either side, and leaves the fourteen in between")
  void stripe() {
    MnistPicture digit = digit(2);
    MnistPicture striped = new Stripe(7).of(digit, random(1));
    for (int i = 0; i < SIZE * SIZE; i++) {
      int x = i % SIZE;
      float before = digit.at(x, i / SIZE);
      boolean inside = x >= 7 && x <= 20;
      assertThat(striped.at(x, i / SIZE)).isEqualTo(inside ? before : 1 - before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300})
  @DisplayName("dotted line lights dots of two columns in a straight line, with gaps as wide")
  void dots(long seed) {
    MnistPicture line = new DottedLine().of(plain(0), random(seed));
    for (int x = 0; x < SIZE; x++) {
      boolean dot = x % 4 >= 2 && x < SIZE - 1;
      assertThat(most(line, x)).isBetween(dot ? 0.7f : 0, dot ? 1f : 0);
    }
    double climb = (middle(line, 22) - middle(line, 6)) / 16;
    assertThat(middle(line, 14)).isCloseTo(middle(line, 6) + 8 * climb, within(0.7));
  }

  @Test
  @DisplayName("dotted line and zigzag only add light")
  void addition() {
    MnistPicture digit = digit(6);
    for (Corruption corruption : new Corruption[] {new DottedLine(), new Zigzag()}) {
      MnistPicture lit = corruption.of(digit, random(9));
      for (int i = 0; i < SIZE * SIZE; i++) {
        assertThat(lit.at(i % SIZE, i / SIZE)).isGreaterThanOrEqualTo(digit.at(i % SIZE, i / SIZE));
      }
    }
  }

  @Test
  @DisplayName(
      "zigzag runs from column 2 to column 24 and turns six times, two pixels off its line")
  void zigzag() {
    int complete = 0;
    for (int seed = 0; seed < 60; seed++) {
      MnistPicture zigzag = new Zigzag().of(plain(0), random(seed));
      assertThat(most(zigzag, 1)).isZero();
      assertThat(most(zigzag, SIZE - 2)).isZero();
      if (touchesEdge(zigzag)) {
        continue;
      }
      complete++;
      double climb = (middle(zigzag, 24) - middle(zigzag, 2)) / 22;
      Set<Integer> turns = new HashSet<>();
      DoubleSummaryStatistics swing = new DoubleSummaryStatistics();
      for (int x = 3; x < 24; x++) {
        double before = middle(zigzag, x) - middle(zigzag, x - 1) - climb;
        double after = middle(zigzag, x + 1) - middle(zigzag, x) - climb;
        if (before * after < 0) {
          turns.add(x);
        }
        swing.accept(middle(zigzag, x) - climb * x);
        assertThat(most(zigzag, x)).isGreaterThan(0.6f);
      }
      assertThat(turns).hasSizeBetween(5, 8);
      assertThat(swing.getMax() - swing.getMin()).isBetween(2.5, 5.5);
    }
    assertThat(complete).isGreaterThan(20);
  }

  private static boolean touchesEdge(MnistPicture picture) {
    for (int x = 0; x < SIZE; x++) {
      if (picture.at(x, 0) + picture.at(x, SIZE - 1) > 0) {
        return true;
      }
    }
    return false;
  }

  @Test
  @DisplayName(
      "Canny edges are the outline of a box, one pixel wide, and nothing inside or outside")
  void outline() {
    MnistPicture edges = new CannyEdges(1, 0.1, 0.2).of(box(8, 6, 12, 16), random(1));
    assertThat(share(edges, v -> v == 0 || v == 1)).isEqualTo(1);
    for (int y = 10; y < 18; y++) {
      int lit = 0;
      for (int x = 0; x < SIZE; x++) {
        boolean near = Math.abs(x - 7.5) < 1 || Math.abs(x - 19.5) < 1;
        assertThat(edges.at(x, y)).isLessThanOrEqualTo(near ? 1 : 0);
        lit += edges.at(x, y) == 1 ? 1 : 0;
      }
      assertThat(lit).isBetween(2, 4);
    }
  }

  @Test
  @DisplayName("Canny edges follow a faint edge only where it is joined to a strong one")
  void hysteresis() {
    // After the blur, Sobel's slope of a step is about 3.2 times its height: 0.16 when faint.
    MnistPicture alone = MnistPicture.drawn((x, y) -> x < 14 ? 0 : 0.05);
    MnistPicture joined = MnistPicture.drawn((x, y) -> x < 14 ? 0 : 0.1 - 0.05 * y / 27);
    CannyEdges canny = new CannyEdges(1, 0.1, 0.2);
    assertThat(canny.of(alone, random(1)).mean()).isZero();
    MnistPicture edges = canny.of(joined, random(1));
    for (int y = 1; y < SIZE - 1; y++) {
      assertThat(edges.at(13, y) + edges.at(14, y)).isPositive();
    }
  }
}
