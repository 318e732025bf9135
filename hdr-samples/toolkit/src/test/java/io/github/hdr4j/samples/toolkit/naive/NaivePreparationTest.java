package io.github.hdr4j.samples.toolkit.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.DigitTensor;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A naive preparation")
class NaivePreparationTest {
  private static final int SIZE = DigitTensor.SIZE;

  @ParameterizedTest
  @EnumSource
  @DisplayName("leaves the caller's picture as it is, and gives the same tensor again")
  void pure(NaivePreparation preparation) {
    BufferedImage picture = sheet(90, 120, Color.WHITE);
    bar(picture, 20, 10, 10, 40);
    int[] before = picture.getRGB(0, 0, 90, 120, null, 0, 90);
    DigitTensor tensor = preparation.prepare(picture);
    assertThat(picture.getRGB(0, 0, 90, 120, null, 0, 90)).isEqualTo(before);
    assertThat(preparation.prepare(picture)).isEqualTo(tensor);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("takes pictures of one pixel, one row and one column")
  void tiny(NaivePreparation preparation) {
    for (int[] size : new int[][] {{1, 1}, {50, 1}, {1, 50}}) {
      BufferedImage picture = sheet(size[0], size[1], Color.BLACK);
      assertThat(preparation.prepare(picture).isBlank()).as(Arrays.toString(size)).isTrue();
    }
  }

  @Nested
  @DisplayName("that resizes")
  class Resized {
    @Test
    @DisplayName("gives a digit of MNIST back as its pixels divided by 255")
    void identity() {
      BufferedImage cell = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
      for (int i = 0; i < DigitTensor.LENGTH; i++) {
        boolean inside = i % SIZE > 3 && i % SIZE < 24 && i / SIZE > 3 && i / SIZE < 24;
        cell.getRaster().setSample(i % SIZE, i / SIZE, 0, inside ? i * 7 % 256 : 0);
      }
      DigitTensor tensor = NaivePreparation.RESIZED.prepare(cell);
      for (int i = 0; i < DigitTensor.LENGTH; i++) {
        int level = cell.getRaster().getSample(i % SIZE, i / SIZE, 0);
        assertThat(tensor.ink(i % SIZE, i / SIZE)).isEqualTo(level / 255f);
      }
    }

    @Test
    @DisplayName(
        "takes the mean of the pixels that fall together, in width and height by themselves")
    void areaAverage() {
      BufferedImage picture = sheet(2 * SIZE, 3 * SIZE, Color.BLACK);
      picture.setRGB(20, 30, 0xffffff);
      picture.setRGB(21, 31, 0xffffff);
      picture.setRGB(20, 32, 0xffffff);
      DigitTensor tensor = NaivePreparation.RESIZED.prepare(picture);
      assertThat(tensor.ink(10, 10)).isEqualTo(128 / 255f);
      assertThat(sum(tensor)).isEqualTo(128 / 255f);
    }

    @Test
    @DisplayName("inverts a picture with a light border, so that gray paper stays as haze")
    void inverts() {
      BufferedImage picture = sheet(SIZE, SIZE, new Color(200, 200, 200));
      picture.setRGB(5, 9, 0x000000);
      DigitTensor tensor = NaivePreparation.RESIZED.prepare(picture);
      assertThat(tensor.ink(5, 9)).isEqualTo(1f);
      assertThat(tensor.ink(6, 9)).isEqualTo(55 / 255f);
    }

    @Test
    @DisplayName("weighs colours by the luma of BT.601, and lays transparent parts over white")
    void luma() {
      BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
      picture.setRGB(4, 4, 0xffff0000);
      picture.setRGB(5, 4, 0xff00ff00);
      picture.setRGB(6, 4, 0xff0000ff);
      DigitTensor tensor = NaivePreparation.RESIZED.prepare(picture);
      assertThat(tensor.ink(4, 4)).isEqualTo((255 - 76) / 255f);
      assertThat(tensor.ink(5, 4)).isEqualTo((255 - 150) / 255f);
      assertThat(tensor.ink(6, 4)).isEqualTo((255 - 29) / 255f);
      assertThat(tensor.ink(7, 4)).isZero();
    }
  }

  @Nested
  @DisplayName("by Otsu's threshold")
  class Otsu {
    @Test
    @DisplayName("scales all ink into 20 x 20 and puts its centre of mass into the middle")
    void form() {
      BufferedImage picture = sheet(100, 90, new Color(210, 200, 190));
      bar(picture, 3, 2, 10, 40);
      assertBar(NaivePreparation.OTSU.prepare(picture), 12, 4, 5, 20);
    }

    @Test
    @DisplayName("finds no ink on a sheet of one shade")
    void blank() {
      BufferedImage picture = sheet(40, 40, new Color(180, 180, 180));
      assertThat(NaivePreparation.OTSU.prepare(picture).isBlank()).isTrue();
    }

    @Test
    @DisplayName("takes a shadow for ink")
    void shadow() {
      BufferedImage picture = shadowed();
      assertThat(sum(NaivePreparation.OTSU.prepare(picture))).isGreaterThan(150);
    }
  }

  @Nested
  @DisplayName("by an adaptive threshold")
  class Adaptive {
    @Test
    @DisplayName("finds a bar of ink in a shadow, and nothing but the bar")
    void shadow() {
      DigitTensor tensor = NaivePreparation.ADAPTIVE.prepare(shadowed());
      assertThat(sum(tensor)).isBetween(75f, 125f);
      for (int y = 6; y < 22; y++) {
        assertThat(tensor.ink(14, y)).as("row %d", y).isEqualTo(1f);
        assertThat(tensor.ink(8, y)).as("row %d", y).isZero();
        assertThat(tensor.ink(20, y)).as("row %d", y).isZero();
      }
    }

    @Test
    @DisplayName("keeps the largest mark only, and corners that touch hold it together")
    void largest() {
      BufferedImage picture = sheet(200, 200, Color.WHITE);
      bar(picture, 100, 60, 10, 40);
      DigitTensor alone = NaivePreparation.ADAPTIVE.prepare(picture);
      bar(picture, 20, 20, 8, 8);
      assertThat(NaivePreparation.ADAPTIVE.prepare(picture)).isEqualTo(alone);
      bar(picture, 110, 100, 10, 40);
      assertThat(NaivePreparation.ADAPTIVE.prepare(picture)).isNotEqualTo(alone);
    }

    @Test
    @DisplayName("finds no ink on a sheet whose light falls off")
    void blank() {
      BufferedImage picture = sheet(120, 120, Color.WHITE);
      for (int i = 0; i < 120 * 120; i++) {
        int shade = 250 - i % 120 / 6;
        picture.setRGB(i % 120, i / 120, shade * 0x010101);
      }
      assertThat(NaivePreparation.ADAPTIVE.prepare(picture).isBlank()).isTrue();
    }
  }

  /** A dark bar of 10 × 40 on light paper whose right half lies in a shadow. */
  private static BufferedImage shadowed() {
    BufferedImage picture = sheet(160, 160, new Color(230, 230, 230));
    Graphics2D graphics = picture.createGraphics();
    for (int x = 60; x < 160; x++) {
      graphics.setColor(new Color(0, 0, 0, Math.min(140, 2 * (x - 60))));
      graphics.fillRect(x, 0, 1, 160);
    }
    graphics.dispose();
    bar(picture, 50, 60, 10, 40);
    return picture;
  }

  private static BufferedImage sheet(int width, int height, Color paper) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(paper);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return picture;
  }

  private static void bar(BufferedImage picture, int x, int y, int width, int height) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(20, 20, 40));
    graphics.fillRect(x, y, width, height);
    graphics.dispose();
  }

  private static void assertBar(DigitTensor tensor, int left, int top, int width, int height) {
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        boolean ink = x >= left && x < left + width && y >= top && y < top + height;
        assertThat(tensor.ink(x, y)).as("x=%d y=%d", x, y).isEqualTo(ink ? 1f : 0f);
      }
    }
  }

  private static float sum(DigitTensor tensor) {
    float sum = 0;
    for (float ink : tensor.toArray()) {
      sum += ink;
    }
    return sum;
  }
}
