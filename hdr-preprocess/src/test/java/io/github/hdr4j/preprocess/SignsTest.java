package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.NumberSign;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.preprocess.testing.DrawnLine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The signs of a number")
class SignsTest {
  private final PaperPreprocessor preprocessor = new PaperPreprocessor();

  private List<NumberSign> signs(DrawnLine sheet) {
    List<SegmentationLattice> lines = preprocessor.segment(sheet.picture());
    assertThat(lines).hasSize(1);
    return lines.get(0).hypotheses().stream()
        .filter(Hypothesis.Sign.class::isInstance)
        .map(sign -> ((Hypothesis.Sign) sign).sign())
        .toList();
  }

  /** What is told between 42 and 53 from a stroke there, of which a dot has no length. */
  private List<NumberSign> between(int x0, int y0, int x1, int y1) {
    DrawnLine sheet = DrawnLine.sheet(500, 120).write("42", 40, 30, 20);
    stroke(sheet, x0, y0, x1, y1);
    return signs(sheet.write("53", 220, 30, 20));
  }

  private static void stroke(DrawnLine sheet, int x0, int y0, int x1, int y1) {
    Graphics2D graphics = sheet.picture().createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.drawLine(x0, y0, x1, y1);
    graphics.dispose();
  }

  @Test
  @DisplayName("are a point between digits")
  void point() {
    assertThat(between(195, 87, 195, 87)).containsExactly(NumberSign.POINT);
  }

  @Test
  @DisplayName("are a comma that has its tail below the line")
  void comma() {
    assertThat(between(196, 87, 190, 101)).containsExactly(NumberSign.COMMA);
  }

  @Test
  @DisplayName("are a minus, even some way before the digits")
  void minus() {
    DrawnLine sheet = DrawnLine.sheet(500, 120);
    stroke(sheet, 20, 60, 50, 60);
    assertThat(signs(sheet.write("42", 110, 30, 20))).containsExactly(NumberSign.MINUS);
  }

  @Test
  @DisplayName("are a fraction bar that leans and is higher than the digits")
  void bar() {
    DrawnLine sheet = DrawnLine.sheet(500, 140).write("4", 40, 40, 20);
    stroke(sheet, 160, 30, 115, 112);
    assertThat(signs(sheet.write("5", 190, 40, 20))).containsExactly(NumberSign.FRACTION_BAR);
  }

  @Test
  @DisplayName("are not the halves of a broken stroke")
  void broken() {
    DrawnLine sheet = DrawnLine.sheet(500, 120).write("42", 40, 30, 20);
    stroke(sheet, 195, 34, 195, 62);
    stroke(sheet, 195, 74, 195, 88);
    assertThat(signs(sheet.write("53", 220, 30, 20))).isEmpty();
  }
}
