package io.github.hdr4j.samples.toolkit.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A drawn digit")
class HandwrittenDigitTest {

  private static final int DARK = 120;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  @DisplayName("is dark ink on light paper, with a margin all around")
  void inkOnPaper(int digit) {
    BufferedImage picture = HandwrittenDigit.draw(digit, 3);
    int dark = 0;
    int margin = HandwrittenDigit.SIZE / 12;
    for (int y = 0; y < HandwrittenDigit.SIZE; y++) {
      for (int x = 0; x < HandwrittenDigit.SIZE; x++) {
        if ((picture.getRGB(x, y) & 0xff) < DARK) {
          dark++;
          assertThat(Math.min(x, y)).isGreaterThan(margin);
          assertThat(Math.max(x, y)).isLessThan(HandwrittenDigit.SIZE - margin);
        }
      }
    }
    int all = HandwrittenDigit.SIZE * HandwrittenDigit.SIZE;
    assertThat(dark).isBetween(all / 50, all / 6);
  }

  @Test
  @DisplayName("is the same again for the same hand, and another for another")
  void repeatable() {
    assertThat(pixels(5, 1)).isEqualTo(pixels(5, 1)).isNotEqualTo(pixels(5, 2));
  }

  @Test
  @DisplayName("is 0 to 9")
  void digitsOnly() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> HandwrittenDigit.draw(10, 1));
  }

  private static int hash(int[] pixels) {
    return Arrays.hashCode(pixels);
  }

  private static int pixels(int digit, long seed) {
    int size = HandwrittenDigit.SIZE;
    return hash(HandwrittenDigit.draw(digit, seed).getRGB(0, 0, size, size, null, 0, size));
  }
}
