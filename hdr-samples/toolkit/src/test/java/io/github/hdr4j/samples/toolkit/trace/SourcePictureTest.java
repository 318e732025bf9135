package io.github.hdr4j.samples.toolkit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.WritingStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The picture that was read")
class SourcePictureTest {
  private static final DigitTensor TENSOR = DigitTensor.of(new float[DigitTensor.LENGTH]);
  private static final WritingStyle STYLE = WritingStyle.of(0, 0, 0.1, 0.2, 0.5);
  private static final int MAGENTA = 0xd81b60;

  private static BufferedImage sheet(int width, int height, int type, Color colour) {
    BufferedImage sheet = new BufferedImage(width, height, type);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return sheet;
  }

  private static BufferedImage white(int width, int height) {
    return sheet(width, height, BufferedImage.TYPE_INT_RGB, Color.WHITE);
  }

  @ParameterizedTest
  @CsvSource({
    "480, 480, 480, 480",
    "2400, 1200, 480, 240",
    "28, 28, 476, 476",
    "300, 200, 300, 200",
    "1, 1, 480, 480",
    "9600, 2, 480, 1"
  })
  @DisplayName("is shrunk to 480 pixels, or enlarged by a whole factor")
  void size(int width, int height, int shownWidth, int shownHeight) {
    BufferedImage shown = SourcePicture.draw(white(width, height), Preparation.blank());
    assertThat(shown.getWidth()).isEqualTo(shownWidth);
    assertThat(shown.getHeight()).isEqualTo(shownHeight);
  }

  @Test
  @DisplayName("has a line around the box, which hides no ink")
  void box() {
    BufferedImage shown =
        SourcePicture.draw(
            white(960, 960),
            Preparation.ink(TENSOR, new Box(200, 400, 100, 300), STYLE, Optional.empty()));
    assertThat(rgb(shown, 98, 250)).isEqualTo(MAGENTA);
    assertThat(rgb(shown, 152, 250)).isEqualTo(MAGENTA);
    assertThat(rgb(shown, 125, 198)).isEqualTo(MAGENTA);
    assertThat(rgb(shown, 125, 352)).isEqualTo(MAGENTA);
    assertThat(rgb(shown, 101, 201)).isEqualTo(0xffffff);
    assertThat(rgb(shown, 80, 250)).isEqualTo(0xffffff);
  }

  @Test
  @DisplayName("has a line around each of several marks")
  void marks() {
    Box left = new Box(50, 100, 50, 100);
    Box right = new Box(300, 100, 50, 100);
    BufferedImage shown =
        SourcePicture.draw(
            white(480, 480),
            Preparation.severalMarks(
                TENSOR, new Box(50, 100, 300, 100), STYLE, List.of(left, right)));
    for (Box mark : List.of(left, right)) {
      assertThat(rgb(shown, mark.x() - 2, 150)).isEqualTo(MAGENTA);
      assertThat(rgb(shown, mark.x() + mark.width() + 2, 150)).isEqualTo(MAGENTA);
    }
  }

  @Test
  @DisplayName("keeps a line inside when the box is the whole picture")
  void wholePicture() {
    BufferedImage shown =
        SourcePicture.draw(
            white(480, 480),
            Preparation.ink(TENSOR, new Box(0, 0, 480, 480), STYLE, Optional.empty()));
    assertThat(rgb(shown, 1, 240)).isEqualTo(MAGENTA);
    assertThat(rgb(shown, 478, 240)).isEqualTo(MAGENTA);
  }

  @Test
  @DisplayName("stays transparent, and gray stays as bright as it is")
  void colours() {
    BufferedImage clear = sheet(1000, 1000, BufferedImage.TYPE_INT_ARGB, new Color(0, 0, 0, 0));
    assertThat(SourcePicture.draw(clear, Preparation.blank()).getRGB(5, 5) >>> 24).isZero();
    BufferedImage gray = new BufferedImage(1000, 1000, BufferedImage.TYPE_BYTE_GRAY);
    byte[] levels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    Arrays.fill(levels, (byte) 0x64);
    assertThat(rgb(SourcePicture.draw(gray, Preparation.blank()), 5, 5)).isEqualTo(0x646464);
  }

  @Test
  @DisplayName("is a copy: the caller's picture stays as it is")
  void untouched() {
    BufferedImage picture = white(480, 480);
    SourcePicture.draw(
        picture, Preparation.ink(TENSOR, new Box(100, 100, 50, 50), STYLE, Optional.empty()));
    assertThat(rgb(picture, 98, 120)).isEqualTo(0xffffff);
  }

  private static int rgb(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) & 0xffffff;
  }
}
