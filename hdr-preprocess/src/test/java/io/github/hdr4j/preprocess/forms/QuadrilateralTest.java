package io.github.hdr4j.preprocess.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.Box;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quadrilateral")
class QuadrilateralTest {
  private static final Quadrilateral SEEN =
      new Quadrilateral(new Point(2, 1), new Point(12, 3), new Point(11, 9), new Point(1, 8));

  @Test
  @DisplayName("contains what lies inside and on its edges")
  void contains() {
    assertThat(SEEN.contains(new Point(6, 5))).isTrue();
    assertThat(SEEN.contains(new Point(2, 1))).isTrue();
    assertThat(SEEN.contains(new Point(1.2, 2))).isFalse();
    assertThat(Quadrilateral.rectangle(1, 2, 3, 4).area()).isEqualTo(12);
  }

  @Test
  @DisplayName("has a box within the picture, or none outside of it")
  void bounds() {
    assertThat(SEEN.bounds(100, 100)).contains(new Box(1, 1, 11, 8));
    assertThat(SEEN.bounds(10, 5)).contains(new Box(1, 1, 9, 4));
    assertThat(Quadrilateral.rectangle(-9, 0, 5, 5).bounds(100, 100)).isEmpty();
  }

  @Test
  @DisplayName("goes clockwise around a convex area")
  void convex() {
    Point middle = new Point(5, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Quadrilateral(SEEN.topLeft(), SEEN.bottomLeft(), middle, SEEN.topRight()))
        .withMessageStartingWith(
            "corners must go clockwise around a convex area from the top left: ");
  }
}
