package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Prints a form; all lengths are in its units. Not thread-safe. */
final class Print implements AutoCloseable {
  static final Color BLACK = new Color(0x1c1c1e);
  static final Color GRAY = new Color(0x6d6d72);

  /** Width of the lines around boxes. */
  private static final double LINE = 1.3;

  private static final double CAPTION = 9;

  private final Graphics2D graphics;
  private final Color accent;

  /**
   * Begins to print.
   *
   * @param page that is printed on
   * @param scale pixels a unit
   * @param accent colour of boxes and lines
   */
  Print(BufferedImage page, double scale, Color accent) {
    this.graphics = page.createGraphics();
    this.accent = accent;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.scale(scale, scale);
  }

  Print(Print print, Color accent) {
    this.graphics = print.graphics;
    this.accent = accent;
  }

  /** The same sheet with another colour of boxes and lines. */
  Print in(Color colour) {
    return new Print(this, colour);
  }

  void fill(PageBox area, Color colour) {
    fill(shape(area), colour);
  }

  void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  void frame(PageBox area, double line) {
    draw(shape(area), line);
  }

  void draw(Shape shape, double line) {
    graphics.setColor(accent);
    graphics.setStroke(new BasicStroke((float) line));
    graphics.draw(shape);
  }

  void line(double x1, double y1, double x2, double y2, double width) {
    draw(new Line2D.Double(x1, y1, x2, y2), width);
  }

  /** A line to write on, at the foot of an area. */
  void rule(PageBox area) {
    line(area.x(), Boxes.bottom(area), Boxes.right(area), Boxes.bottom(area), LINE);
  }

  /** The boxes of a field with what it is called above them. */
  void field(FieldTemplate field, String caption) {
    boxes(field);
    text(
        caption,
        field.layout().bounds().x(),
        field.layout().bounds().y() - 5,
        CAPTION,
        Font.BOLD,
        GRAY);
  }

  void boxes(FieldTemplate field) {
    for (PageBox box : field.layout().boxes()) {
      fill(box, Color.WHITE);
      frame(box, LINE);
    }
  }

  /** Small letters below the cells, such as {@code DDMMYYYY}. */
  void below(FieldTemplate field, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      PageBox box = field.layout().boxes().get(i);
      middle(letters.substring(i, i + 1), Boxes.middleX(box), Boxes.bottom(box) + 9, 7, GRAY);
    }
  }

  void text(String text, double x, double baseline, double size, int style, Color colour) {
    graphics.setFont(font(size, style));
    graphics.setColor(colour);
    graphics.drawString(text, (float) x, (float) baseline);
  }

  void note(String text, double x, double baseline) {
    text(text, x, baseline, CAPTION, Font.PLAIN, GRAY);
  }

  void middle(String text, double x, double baseline, double size, Color colour) {
    middle(text, x, baseline, size, Font.PLAIN, colour);
  }

  void middle(String text, double x, double baseline, double size, int style, Color colour) {
    graphics.setFont(font(size, style));
    double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
    text(text, x - width / 2, baseline, size, style, colour);
  }

  private static Font font(double size, int style) {
    return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
  }

  private static Rectangle2D shape(PageBox area) {
    return new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
  }

  @Override
  public void close() {
    graphics.dispose();
  }
}
