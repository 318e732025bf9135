package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.LineStrip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Composed strips")
class StripComposerTest {
  @TempDir Path folder;

  private List<StripSample> samples = List.of();

  @BeforeEach
  void compose() throws IOException {
    Path data = DrawnDigits.writeWithWriters(folder, 100, 3);
    List<Hand> people =
        TableOfWriters.digits(data, new HeldOut(0.1)).stream()
            .flatMap(pictures -> Hand.of(pictures).stream())
            .toList();
    assertThat(people).isNotEmpty();
    StripComposer composer = new StripComposer(people);
    SplittableRandom random = new SplittableRandom(4);
    samples = IntStream.range(0, 60).mapToObj(i -> composer.any(random)).toList();
  }

  @Test
  @DisplayName("hold one to eight digits from left to right, each where it says")
  void digits() {
    assertThat(samples.stream().mapToInt(sample -> sample.digits().size()).distinct().sorted())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    for (StripSample sample : samples) {
      assertThat(sample.columns() % LineStrip.STEP).isZero();
      assertThat(sample.digits().stream().map(StripSample.Digit::centre)).isSorted();
      for (StripSample.Digit digit : sample.digits()) {
        double half = digit.width() / 2;
        assertThat(ink(sample, digit.centre() - half, digit.centre() + half)).isGreaterThan(10);
        assertThat(digit.centre() + half).isLessThanOrEqualTo(sample.columns());
      }
    }
  }

  private static double ink(StripSample sample, double from, double to) {
    double sum = 0;
    for (int y = 0; y < LineStrip.ROWS; y++) {
      for (int x = (int) from; x < to; x++) {
        sum += sample.ink(x, y);
      }
    }
    return sum;
  }

  @Test
  @DisplayName("touch in places and leave space in others")
  void spaces() {
    long empty = samples.stream().filter(sample -> spaces(sample) > 0).count();
    assertThat(empty).isBetween(20L, 58L);
    assertThat(samples).anyMatch(s -> s.digits().size() > 2 && spaces(s) == 0);
  }

  /** Columns without ink between the first and the last digit. */
  private static long spaces(StripSample sample) {
    List<StripSample.Digit> digits = sample.digits();
    int from = (int) digits.get(0).centre();
    int to = (int) digits.get(digits.size() - 1).centre();
    return IntStream.range(from, to).filter(x -> ink(sample, x, x + 1) == 0).count();
  }

  @Test
  @DisplayName("keep their digits in place when they are changed")
  void augmented() {
    SplittableRandom random = new SplittableRandom(5);
    for (StripSample sample : samples) {
      StripAugmentation.Strip plain = StripAugmentation.none(sample);
      assertThat(plain.digits()).isEqualTo(sample.digits());
      assertThat(plain.columns()).isEqualTo(sample.columns());
      StripAugmentation.Strip changed = StripAugmentation.apply(sample, random);
      assertThat(changed.columns() % LineStrip.STEP).isZero();
      assertThat(changed.digits()).hasSameSizeAs(sample.digits());
      assertThat(middle(changed.ink(), changed.columns()) / changed.columns())
          .isCloseTo(middle(plain.ink(), plain.columns()) / plain.columns(), within(0.2));
    }
  }

  /** The mean column of the ink. */
  private static double middle(float[] ink, int columns) {
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < ink.length; i++) {
      sum += ink[i];
      weighted += ink[i] * (i % columns);
    }
    return weighted / sum;
  }
}
