package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.numbers.DrawnWriters;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Photographed digits")
class PhotographedDigitsTest {
  private static final int COUNT = 80;

  private final PhotographedDigits digits =
      new PhotographedDigits(new DrawnWriters(), Preprocessor.load());

  @Test
  @DisplayName("are all ten, nearly all of them found on their paper")
  void found() {
    Samples samples = digits.samples(COUNT, new Seeds(1));
    assertThat(samples.size()).isBetween(COUNT * 95 / 100, COUNT);
    assertThat(IntStream.of(samples.labels()).distinct().sorted().toArray())
        .containsExactly(IntStream.range(0, Samples.NOT_A_DIGIT).toArray());
  }

  @Test
  @DisplayName("are the same for the same seed")
  void repeatable() {
    long first = digits.samples(10, new Seeds(1)).checksum();
    assertThat(digits.samples(10, new Seeds(1)).checksum()).isEqualTo(first);
    assertThat(digits.samples(10, new Seeds(2)).checksum()).isNotEqualTo(first);
  }
}
