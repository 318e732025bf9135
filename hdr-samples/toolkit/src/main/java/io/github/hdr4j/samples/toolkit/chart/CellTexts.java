package io.github.hdr4j.samples.toolkit.chart;

import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.internal.chartpart.Annotation;

/**
 * A text in each cell of a heat map whose cells fill the plot; the map alone can only show heat.
 */
final class CellTexts extends Annotation {
  private final int columns;
  private final int rows;
  private final Content content;

  CellTexts(int columns, int rows, Content content) {
    super(false);
    this.columns = columns;
    this.rows = rows;
    this.content = content;
  }

  @Override
  public void paint(Graphics2D graphics) {
    double left = getXAxisScreenValueForMin();
    double top = getYAxisScreenValueForMin();
    double width = (getXAxisScreenValueForMax() - left) / columns;
    double height = (getYAxisScreenValueForMax() - top) / rows;
    graphics.setColor(styler.getAnnotationTextFontColor());
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        String text = content.at(column, row);
        if (!text.isEmpty()) {
          TextLayout layout =
              new TextLayout(text, styler.getAnnotationTextFont(), graphics.getFontRenderContext());
          Rectangle2D bounds = layout.getBounds();
          layout.draw(
              graphics,
              (float) (left + (column + 0.5) * width - bounds.getCenterX()),
              (float) (top + (row + 0.5) * height - bounds.getCenterY()));
        }
      }
    }
  }

  /** What stands in a cell. */
  interface Content {
    /** Of a column from the left and a row from the top, both from 0; empty for none. */
    String at(int column, int row);
  }
}
