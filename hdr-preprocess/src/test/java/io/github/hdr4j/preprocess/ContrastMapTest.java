package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A map of contrast")
class ContrastMapTest {
  /** A dark line on paper that gets darker to the right. */
  private static BufferedImage shaded(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double paper = 240 - 120.0 * x / width;
        boolean line = Math.abs(y - height / 2) < height / 100;
        picture.getRaster().setSample(x, y, 0, (int) (line ? 0.4 * paper : paper));
      }
    }
    return picture;
  }

  @Test
  @DisplayName("sees a line alike in light and in shadow")
  void shadow() {
    ContrastMap map = ContrastMap.of(shaded(1600, 1200), 800);
    assertThat(map.width()).isEqualTo(800);
    assertThat(map.height()).isEqualTo(600);
    for (int x = 50; x < 750; x += 100) {
      assertThat(map.contrast(x, 300)).isCloseTo(0.6f, within(0.06f));
      assertThat(map.contrast(x, 150)).isCloseTo(0, within(0.05f));
    }
    assertThat(map.luminance().luminance(50, 150))
        .isGreaterThan(map.luminance().luminance(750, 150));
  }

  @Test
  @DisplayName("knows its scale, and keeps a small picture as it is")
  void scale() {
    LuminanceMap large = LuminanceMap.of(shaded(1500, 1000), 600);
    assertThat(large.width()).isEqualTo(600);
    assertThat(large.width() * large.scaleX()).isCloseTo(1500, within(3.0));
    assertThat(large.height() * large.scaleY()).isCloseTo(1000, within(3.0));
    LuminanceMap small = LuminanceMap.of(shaded(300, 200), 600);
    assertThat(small.width()).isEqualTo(300);
    assertThat(small.scaleX()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LuminanceMap.of(shaded(300, 200), 0))
        .withMessage("the longest side of a map must be 1 or more pixels: 0");
  }
}
