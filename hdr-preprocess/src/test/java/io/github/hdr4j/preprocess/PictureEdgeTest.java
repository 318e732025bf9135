package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.preprocess.testing.DrawnLine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the edge of a picture")
class PictureEdgeTest {
  private static final int CLOSE = 4;

  private final PaperPreprocessor preprocessor = new PaperPreprocessor();

  private List<Box> lines(DrawnLine drawn) {
    return preprocessor.segment(drawn.picture()).stream().map(SegmentationLattice::box).toList();
  }

  @Test
  @DisplayName("digits of a page that do not touch it are offered")
  void page() {
    int top = lines(DrawnLine.sheet(1000, 800).write("7", 500, 100, 20)).get(0).y() - 100;
    DrawnLine sheet = DrawnLine.sheet(1000, 800).write("42653", 300, 400, 20);
    assertThat(lines(sheet.write("7", 500, CLOSE - top, 20)))
        .hasSize(2)
        .first()
        .satisfies(box -> assertThat(box.y()).isBetween(1, CLOSE + 2));
  }

  /** A four whose left corner lies beyond the edge, so that two strokes of it remain. */
  private static BufferedImage cutFour() {
    BufferedImage sheet = DrawnLine.sheet(90, 140).picture();
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(5));
    pen.drawPolyline(new int[] {30, -11, 60}, new int[] {20, 84, 84}, 3);
    pen.drawLine(44, 60, 40, 125);
    pen.dispose();
    return sheet;
  }

  @Test
  @DisplayName("strokes of a digit that leave the picture and come back belong together")
  void comesBack() {
    assertThat(preprocessor.prepare(cutFour()))
        .isInstanceOfSatisfying(
            Preparation.Ink.class,
            ink -> {
              assertThat(ink.box().y()).isLessThan(22);
              assertThat(ink.box().height()).isGreaterThan(100);
            });
  }

  @Test
  @DisplayName("what is cut off a neighbouring line is left out")
  void cutOff() {
    DrawnLine sheet = DrawnLine.sheet(600, 200).write("42653", 40, 100, 20);
    assertThat(lines(sheet.write("908", 40, -30, 20)))
        .singleElement()
        .satisfies(box -> assertThat(box.y()).isGreaterThan(80));
  }
}
