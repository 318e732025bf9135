package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.WritingStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The writing style")
class WritingStyleTest {
  /** A sheet of this side carries a mark half as high. */
  private static final int SIDE = 400;

  private static WritingStyle style(Shape path, double pen, int side) {
    BufferedImage sheet = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, side, side);
    graphics.setColor(Color.BLACK);
    graphics.scale((double) side / SIDE, (double) side / SIDE);
    graphics.setStroke(new BasicStroke((float) pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(path);
    graphics.dispose();
    return ((Preparation.Ink) new PaperPreprocessor().prepare(sheet)).style();
  }

  private static Shape turned(Shape path, double degrees) {
    return AffineTransform.getRotateInstance(Math.toRadians(degrees), SIDE / 2.0, SIDE / 2.0)
        .createTransformedShape(path);
  }

  private static Shape four() {
    Path2D path = new Path2D.Double();
    path.moveTo(180, 100);
    path.lineTo(150, 210);
    path.lineTo(260, 210);
    path.moveTo(230, 150);
    path.lineTo(225, 300);
    return path;
  }

  @ParameterizedTest(name = "pen of {0} pixels on a sheet of {1}")
  @CsvSource({"6,400", "12,400", "24,400", "48,400", "12,100", "24,100", "48,100", "24,1600"})
  @DisplayName("gives the stroke width to a tenth, whatever the size of the picture")
  void strokeWidth(double pen, int side) {
    WritingStyle style = style(four(), pen, side);
    double height = 200 + pen;
    assertThat(style.strokeWidth() * height).isCloseTo(pen, within(0.1 * pen + 0.5));
  }

  @ParameterizedTest
  @ValueSource(ints = {-40, -20, -5, 0, 10, 30, 60})
  @DisplayName("gives the angle by which a mark is turned as its skew")
  void skew(int degrees) {
    WritingStyle style = style(turned(new Line2D.Double(200, 100, 200, 300), degrees), 12, SIDE);
    assertThat(style.skewDegrees()).isCloseTo(degrees, within(1.0));
    assertThat(style.slantDegrees()).isCloseTo(degrees, within(degrees == 60 ? 2.5 : 1.0));
  }

  @Test
  @DisplayName("tells slant, which leaves the base line as it is, from skew")
  void slant() {
    Shape frame = new Rectangle2D.Double(150, 100, 100, 200);
    AffineTransform lean = AffineTransform.getTranslateInstance(200, 200);
    lean.shear(-0.3, 0);
    lean.translate(-200, -200);
    WritingStyle leaning = style(lean.createTransformedShape(frame), 12, SIDE);
    assertThat(leaning.slantDegrees()).isCloseTo(Math.toDegrees(Math.atan(0.3)), within(1.0));
    assertThat(leaning.skewDegrees()).isBetween(17.0, 30.0);
    assertThat(style(frame, 12, SIDE).slantDegrees()).isCloseTo(0, within(0.2));
  }

  @Test
  @DisplayName("names no skew for a circle")
  void round() {
    assertThat(style(new Ellipse2D.Double(100, 100, 200, 200), 12, SIDE).skewDegrees()).isZero();
  }

  @Test
  @DisplayName("gives ink area and aspect relative to the height")
  void areaAndAspect() {
    WritingStyle style = style(new Line2D.Double(200, 100, 200, 300), 20, SIDE);
    assertThat(style.aspect()).isCloseTo(20.0 / 220, within(0.01));
    assertThat(style.inkArea()).isCloseTo((200 * 20 + Math.PI * 100) / (220 * 220), within(0.003));
  }
}
