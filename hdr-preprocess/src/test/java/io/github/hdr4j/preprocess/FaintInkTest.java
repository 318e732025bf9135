package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.preprocess.testing.DrawnLine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ink too faint to be told from paper by itself")
class FaintInkTest {
  private static final Color FAINT = new Color(165, 165, 165);

  private static SegmentationLattice only(DrawnLine sheet) {
    List<SegmentationLattice> lines = new PaperPreprocessor().segment(sheet.picture());
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static Graphics2D pen(DrawnLine sheet, Color colour) {
    Graphics2D pen = sheet.picture().createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setStroke(new BasicStroke(7, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    pen.setColor(colour);
    return pen;
  }

  /** A zero between other digits, with pale sides. */
  private static Hypothesis.Digit zero() {
    DrawnLine sheet = DrawnLine.sheet(500, 120).write("42", 40, 30, 20).write("53", 270, 30, 20);
    Graphics2D pen = pen(sheet, FAINT);
    pen.drawOval(205, 33, 40, 58);
    pen.setColor(Color.BLACK);
    pen.drawArc(205, 33, 40, 58, 30, 120);
    pen.drawArc(205, 33, 40, 58, 210, 120);
    pen.dispose();
    return only(sheet).hypotheses().stream()
        .filter(Hypothesis.Digit.class::isInstance)
        .map(Hypothesis.Digit.class::cast)
        .filter(digit -> isAbout(digit.box(), new Box(201, 29, 48, 66)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isAbout(Box box, Box other) {
    return Math.abs(box.x() - other.x()) <= 5
        && Math.abs(box.y() - other.y()) <= 5
        && Math.abs(box.width() - other.width()) <= 10
        && Math.abs(box.height() - other.height()) <= 10;
  }

  /** The most ink to the left of the middle, half-way down. */
  private static float side(Hypothesis.Digit zero) {
    float[] ink = zero.mark().tensor().toArray();
    float most = 0;
    for (int x = 0; x < 12; x++) {
      most = Math.max(most, ink[14 * 28 + x]);
    }
    return most;
  }

  @Test
  @DisplayName("belongs to the stroke that it leads on from")
  void whole() {
    assertThat(side(zero())).isGreaterThan(0.2f);
  }

  @Test
  @DisplayName("tells that parts are one digit")
  void joined() {
    assertThat(zero().penalty()).isPositive().isLessThan(0.4);
  }

  @Test
  @DisplayName("tells the end of a stroke from a point")
  void noSign() {
    DrawnLine sheet = DrawnLine.sheet(500, 120).write("42", 40, 30, 20);
    Graphics2D pen = pen(sheet, Color.BLACK);
    pen.drawLine(166, 83, 166, 91);
    pen.dispose();
    sheet.write("53", 200, 30, 20);
    assertThat(only(sheet).hypotheses()).anyMatch(Hypothesis.Sign.class::isInstance);
    Graphics2D faint = pen(sheet, FAINT);
    faint.drawLine(138, 87, 163, 87);
    faint.dispose();
    assertThat(only(sheet).hypotheses()).noneMatch(Hypothesis.Sign.class::isInstance);
  }
}
