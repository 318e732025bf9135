package io.github.hdr4j.samples.compare.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Charts side by side that share their rows, one for each classifier.
 *
 * @param labels of the rows, from top to bottom
 */
record RowPanels(List<String> labels) {
  static final Color BLUE = new Color(0x2166ac);
  static final Color BROWN = new Color(0xb35806);
  static final Color GRAY = new Color(0x5a636e);

  private static final Color GRID = new Color(0xdfe3e8);
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  private static final int MARK = 8;
  private static final int GAP = 12;
  private static final int ROW = 32;
  private static final int AXIS = 110;

  /** Pixels a side for each unit of the sizes above, so that charts are sharp on paper. */
  private static final int SCALE = 2;

  RowPanels {
    labels = List.copyOf(labels);
  }

  /** An empty panel. */
  XYChart panel(String unit) {
    XYChart chart = new XYChartBuilder().xAxisTitle(unit).build();
    chart
        .getStyler()
        .setYAxisMin(-1.0)
        .setYAxisMax((double) labels.size())
        .setYAxisTicksVisible(false)
        .setYAxisTitleVisible(false)
        .setPlotGridHorizontalLinesVisible(false)
        .setPlotGridLinesColor(GRID)
        .setPlotGridLinesStroke(new BasicStroke(1))
        .setAxisTitleFont(FONT)
        .setAxisTickLabelsFont(FONT)
        .setAxisTickLabelsColor(GRAY)
        .setAxisTicksLineVisible(false)
        .setPlotMargin(0);
    chart
        .getStyler()
        .setLocale(Locale.ROOT)
        .setMarkerSize(MARK)
        .setChartTitleVisible(false)
        .setLegendFont(FONT)
        .setLegendPosition(LegendPosition.OutsideS)
        .setLegendLayout(LegendLayout.Horizontal)
        .setLegendBorderColor(Color.WHITE)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBackgroundColor(Color.WHITE)
        .setPlotBorderColor(GRID);
    return chart;
  }

  /** Adds a mark to each row. */
  void marks(XYChart panel, String name, double[] values, Marker marker, Color colour) {
    double[] rows = new double[values.length];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = height(row);
    }
    XYSeries series = panel.addSeries(name, values, rows);
    series.setLineStyle(SeriesLines.NONE);
    series.setMarker(marker).setMarkerColor(colour);
  }

  /** Adds a line to one row. */
  void line(XYChart panel, int row, double from, double to) {
    double[] ends = {from, to};
    XYSeries series = panel.addSeries("line " + row, ends, new double[] {height(row), height(row)});
    series.setLineStyle(SeriesLines.SOLID).setLineColor(BLUE);
    series.setMarker(SeriesMarkers.NONE);
    series.setShowInLegend(false);
  }

  private double height(int row) {
    return labels.size() - 1.0 - row;
  }

  /** Draws panels of the same width, with the labels to their left. */
  BufferedImage draw(List<XYChart> panels, int width) {
    int height = AXIS + ROW * labels.size();
    int left = labelWidth();
    BufferedImage picture =
        new BufferedImage(
            SCALE * (left + width * panels.size()), SCALE * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
      graphics.scale(SCALE, SCALE);
      graphics.translate(left, 0);
      for (XYChart panel : panels) {
        panel.paint(graphics, width, height);
        graphics.translate(width, 0);
      }
      graphics.translate(-left - width * panels.size(), 0);
      label(graphics, panels.get(0), left);
    } finally {
      graphics.dispose();
    }
    return picture;
  }

  private int labelWidth() {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    try {
      FontMetrics metrics = graphics.getFontMetrics(FONT);
      return 2 * GAP + labels.stream().mapToInt(metrics::stringWidth).max().orElse(0);
    } finally {
      graphics.dispose();
    }
  }

  /** The library has ticks where it likes to; a row must have its name beside it. */
  private void label(Graphics2D graphics, XYChart panel, int right) {
    graphics.setFont(FONT);
    graphics.setColor(Color.BLACK);
    FontMetrics metrics = graphics.getFontMetrics();
    for (int row = 0; row < labels.size(); row++) {
      double middle = panel.getScreenYFromChart(height(row));
      graphics.drawString(
          labels.get(row),
          right - metrics.stringWidth(labels.get(row)),
          (float) (middle + metrics.getAscent() / 2.0 - 1));
    }
  }
}
