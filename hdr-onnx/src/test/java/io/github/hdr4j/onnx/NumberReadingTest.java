package io.github.hdr4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.NumberReader;
import io.github.hdr4j.NumberReading;
import io.github.hdr4j.conformance.DrawnDigit;
import io.github.hdr4j.conformance.DrawnDigits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A number that is drawn digit by digit")
class NumberReadingTest {
  /** The drawn digits leave margins of at least this many pixels. */
  private static final int MARGIN = 20;

  private static final int ROW = 180;

  private NumberReader reader;

  @BeforeEach
  void open() {
    reader = NumberReader.load();
  }

  @AfterEach
  void close() {
    reader.close();
  }

  private static DrawnDigit pen(int digit) {
    return DrawnDigits.all().get(digit);
  }

  /** Lines of digits, each line of one pen. */
  private static BufferedImage draw(int step, String... lines) {
    BufferedImage picture = new BufferedImage(1200, ROW * lines.length, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(244, 244, 244));
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    for (int row = 0; row < lines.length; row++) {
      for (int i = 0; i < lines[row].length(); i++) {
        BufferedImage digit = pen(lines[row].charAt(i) - '0').image();
        BufferedImage tight =
            digit.getSubimage(MARGIN, 0, digit.getWidth() - 2 * MARGIN, digit.getHeight());
        graphics.drawImage(tight, 60 + i * step, row * ROW, null);
      }
    }
    graphics.dispose();
    return picture;
  }

  private List<String> read(BufferedImage picture) {
    return reader.read(picture).stream().map(NumberReading::digitsOnly).toList();
  }

  @Test
  @DisplayName("is read whole")
  void whole() {
    assertThat(read(draw(110, "3141592"))).containsExactly("3141592");
  }

  @Test
  @DisplayName("has a box for every digit, from left to right")
  void boxes() {
    NumberReading number = reader.read(draw(110, "27182")).get(0);
    assertThat(number.digits()).hasSize(5);
    assertThat(number.digits().stream().map(digit -> digit.box().orElseThrow().x()).toList())
        .isSorted();
  }

  @Nested
  @DisplayName("in several lines")
  class Lines {
    @Test
    @DisplayName("is read from top to bottom")
    void order() {
      assertThat(read(draw(110, "602", "214", "076"))).containsExactly("602", "214", "076");
    }
  }

  @Test
  @DisplayName("is not there on an empty sheet")
  void empty() {
    assertThat(read(new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY))).isEmpty();
  }
}
