package io.github.hdr4j.samples.toolkit.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What all charts look like, and how they become pictures. */
final class Canvas {
  /** Any Java has it, whatever fonts the machine has. */
  static final String FONT = Font.SANS_SERIF;

  private static final int TEXT = 13;
  private static final int MARK = 8;
  private static final int TICKS_ACROSS = 70;
  private static final int TICKS_DOWN = 44;

  private Canvas() {}

  /** Paints as large as a diagram is. */
  static BufferedImage paint(Diagram diagram, Painter painter) {
    BufferedImage picture =
        new BufferedImage(
            diagram.width() * Diagram.SCALE,
            diagram.height() * Diagram.SCALE,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(Diagram.SCALE, Diagram.SCALE);
      painter.paint(graphics, diagram.width(), diagram.height());
    } finally {
      graphics.dispose();
    }
    return picture;
  }

  /** A chart of numbers over numbers. */
  static XYChart chart(Diagram diagram, Palette palette, String across, String up) {
    XYChart chart =
        new XYChartBuilder()
            .width(diagram.width())
            .height(diagram.height())
            .xAxisTitle(across)
            .yAxisTitle(up)
            .build();
    XYStyler styler = chart.getStyler();
    style(styler, palette);
    styler
        .setMarkerSize(MARK)
        .setLegendPosition(LegendPosition.OutsideS)
        .setLegendLayout(LegendLayout.Horizontal);
    styler
        .setXAxisTickMarkSpacingHint(TICKS_ACROSS)
        .setYAxisTickMarkSpacingHint(TICKS_DOWN)
        .setPlotGridLinesColor(palette.grid())
        .setPlotGridLinesStroke(new BasicStroke(1));
    return chart;
  }

  static void style(AxesChartStyler styler, Palette palette) {
    Font plain = new Font(FONT, Font.PLAIN, TEXT);
    styler
        .setAxisTitleFont(plain)
        .setAxisTickLabelsFont(plain)
        .setAxisTickLabelsColor(palette.quiet())
        .setAxisTickMarksColor(palette.grid())
        .setAxisTicksMarksVisible(false)
        .setPlotMargin(0);
    styler
        .setLocale(Locale.ROOT)
        .setChartBackgroundColor(palette.ground())
        .setPlotBackgroundColor(palette.ground())
        .setPlotBorderColor(palette.grid())
        .setChartFontColor(palette.text())
        .setChartTitleVisible(false)
        .setXAxisTitleColor(palette.text())
        .setYAxisTitleColor(palette.text())
        .setLegendFont(plain)
        .setLegendBackgroundColor(palette.ground())
        .setLegendBorderColor(palette.ground())
        .setAnnotationTextFont(plain)
        .setAnnotationTextFontColor(palette.text());
  }

  /** Points joined by a line, with a mark on each. */
  static XYSeries line(XYChart chart, String name, double[] x, double[] y, Color colour) {
    XYSeries series = chart.addSeries(name, x, y);
    series.setLineColor(colour).setLineStyle(SeriesLines.SOLID);
    series.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(colour);
    return series;
  }

  /** A line without marks. */
  static XYSeries bare(XYChart chart, String name, double[] x, double[] y, Color colour) {
    XYSeries series = line(chart, name, x, y, colour);
    series.setMarker(SeriesMarkers.NONE);
    return series;
  }

  /** Marks without a line. */
  static XYSeries points(XYChart chart, String name, double[] x, double[] y, Color colour) {
    XYSeries series = line(chart, name, x, y, colour);
    series.setLineStyle(SeriesLines.NONE);
    return series;
  }

  /** Something that draws itself in CSS pixels. */
  interface Painter {
    void paint(Graphics2D graphics, int width, int height);
  }
}
