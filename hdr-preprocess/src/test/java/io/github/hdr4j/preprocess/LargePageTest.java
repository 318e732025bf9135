package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.SegmentationLattice;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A large page full of marks")
class LargePageTest {
  @Test
  @DisplayName("gives a bounded number of hypotheses")
  void page() {
    BufferedImage picture = new BufferedImage(2400, 3200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 2400, 3200);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(4));
    Random random = new Random(3);
    long marks = 0;
    for (int y = 100; y < 3100; y += 100) {
      for (int x = 100; x < 2300; x += 50, marks++) {
        graphics.drawLine(x, y, x + random.nextInt(30), y + 45);
        graphics.drawLine(x + random.nextInt(30), y + 20, x + 20, y + 45);
      }
    }
    graphics.dispose();
    List<SegmentationLattice> lines = new PaperPreprocessor().segment(picture);
    assertThat(lines).hasSizeGreaterThanOrEqualTo(30);
    long digits =
        lines.stream()
            .flatMap(line -> line.hypotheses().stream())
            .filter(Hypothesis.Digit.class::isInstance)
            .count();
    assertThat(digits).isBetween(marks, 5 * marks);
  }
}
