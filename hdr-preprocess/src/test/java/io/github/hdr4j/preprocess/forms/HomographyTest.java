package io.github.hdr4j.preprocess.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A homography")
class HomographyTest {
  private static final List<Point> PAGE = Quadrilateral.rectangle(0, 0, 210, 297).corners();

  private static List<Point> seen(Random random) {
    return PAGE.stream()
        .map(
            corner ->
                new Point(
                    300 + 3 * corner.x() + 150 * random.nextDouble(),
                    200 + 3 * corner.y() + 150 * random.nextDouble()))
        .toList();
  }

  private static Point anywhere(Random random) {
    return new Point(210 * random.nextDouble(), 297 * random.nextDouble());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  @DisplayName("takes four points to four points, and forth and back is where it began")
  void forthAndBack(long seed) {
    Random random = new Random(seed);
    List<Point> seen = seen(random);
    Homography mapping = Homography.of(PAGE, seen);
    for (int i = 0; i < 4; i++) {
      assertThat(mapping.apply(PAGE.get(i)).distance(seen.get(i))).isLessThan(1e-6);
    }
    for (int i = 0; i < 50; i++) {
      Point place = anywhere(random);
      assertThat(mapping.inverse().apply(mapping.apply(place)).distance(place)).isLessThan(1e-6);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  @DisplayName("fitted to many inexact points is nearer to the truth than they are")
  void leastSquares(long seed) {
    Random random = new Random(seed);
    Homography truth = Homography.of(PAGE, seen(random));
    List<Point> from = new ArrayList<>();
    List<Point> to = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Point place = anywhere(random);
      from.add(place);
      to.add(
          truth.apply(place).plus(new Point(2 * random.nextGaussian(), 2 * random.nextGaussian())));
    }
    Homography fitted = Homography.of(from, to);
    Point middle = new Point(105, 148);
    assertThat(fitted.apply(middle).distance(truth.apply(middle))).isLessThan(0.8);
    assertThat(fitted.apply(middle).x()).isCloseTo(truth.apply(middle).x(), within(0.8));
  }

  @Test
  @DisplayName("is not determined by three points, nor by three on a line")
  void undetermined() {
    List<Point> three = PAGE.subList(0, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Homography.of(three, three))
        .withMessage("a homography needs four pairs of points or more, not 3 and 3");
    List<Point> line = List.of(new Point(0, 0), new Point(1, 1), new Point(2, 2), new Point(0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Homography.of(line, PAGE))
        .withMessageStartingWith("three of four points must not lie on one line: ");
  }
}
