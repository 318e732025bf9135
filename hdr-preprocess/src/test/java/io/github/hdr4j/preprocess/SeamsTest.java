package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cuts through a part")
class SeamsTest {
  private static final int HEIGHT = 60;
  private static final int STROKE = 6;

  /** Two upright bars, 20 columns each, and a stroke between them that is thin where told. */
  private static UprightPart bars(int apart, int... thin) {
    Plane ink = Plane.blank(40 + apart, HEIGHT);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < ink.width; x++) {
        boolean bar = x < 20 || x >= 20 + apart;
        boolean stroke = y >= 27 && y < 33;
        for (int place : thin) {
          stroke &= Math.abs(x - 20 - place) > 1 || (y >= 29 && y < 31);
        }
        ink.values[y * ink.width + x] = bar || stroke ? 1 : 0;
      }
    }
    return new UprightPart(ink, 0, 0, 0, HEIGHT);
  }

  @Test
  @DisplayName("are one where the stroke between two digits is thinnest")
  void one() {
    Cuts cuts = Seams.of(bars(10, 5), HEIGHT, STROKE);
    assertThat(cuts.chosen()).hasSize(1);
    assertThat(cuts.chosen().get(0).column(30)).isBetween(23, 27);
    assertThat(cuts.further()).isEmpty();
  }

  @Test
  @DisplayName("are several, of which one is to be taken, if what is between them is no digit")
  void beside() {
    Cuts cuts = Seams.of(bars(30, 5, 25), HEIGHT, STROKE);
    assertThat(cuts.chosen()).hasSize(1);
    int chosen = cuts.chosen().get(0).column(30);
    assertThat(cuts.further())
        .anySatisfy(cut -> assertThat(Math.abs(cut.seam().column(30) - chosen)).isBetween(16, 24))
        .allSatisfy(
            cut -> {
              assertThat(cut.from()).as("the left end").isZero();
              assertThat(cut.to()).as("the right end").isEqualTo(2);
            });
  }

  @Test
  @DisplayName("are both chosen if what is between them may be a digit")
  void both() {
    Plane ink = bars(30, 5, 25).ink();
    for (int y = 5; y < 55; y++) {
      for (int x = 31; x < 39; x++) {
        ink.values[y * ink.width + x] = 1;
      }
    }
    Cuts cuts = Seams.of(new UprightPart(ink, 0, 0, 0, HEIGHT), HEIGHT, STROKE);
    assertThat(cuts.chosen())
        .anyMatch(cut -> cut.column(30) <= 31)
        .anyMatch(cut -> cut.column(30) >= 39)
        .hasSizeGreaterThan(1);
  }

  @Test
  @DisplayName("are none through what is one digit for certain")
  void narrow() {
    Cuts cuts = Seams.of(bars(0), 2 * HEIGHT, STROKE);
    assertThat(cuts.chosen()).isEmpty();
    assertThat(cuts.further()).isEmpty();
  }
}
