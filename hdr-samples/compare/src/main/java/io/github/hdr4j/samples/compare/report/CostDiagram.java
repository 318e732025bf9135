package io.github.hdr4j.samples.compare.report;

import io.github.hdr4j.samples.compare.contest.Score;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * What classifiers cost, on three scales of powers of ten: training, reading one digit, the model's
 * size. Each row is a classifier, in the order of the table.
 *
 * @param scores one or more
 */
record CostDiagram(List<Score> scores) {
  private static final int LABELS = 130;
  private static final int PANEL = 230;
  private static final int ROW = 34;
  private static final int AXIS = 84;

  /** Pixels a side for each unit of the sizes above, so that the chart is sharp on paper. */
  private static final int SCALE = 2;

  private static final double MEGA = 1e6;

  /** As little as is told from nothing; a logarithm of nothing there is not. */
  private static final double LEAST = 0.01;

  private static final Color DOTS = new Color(0x2166ac);
  private static final Color GRID = new Color(0xd5d9df);
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

  CostDiagram {
    scores = List.copyOf(scores);
  }

  BufferedImage draw() {
    int height = AXIS + ROW * Math.max(2, scores.size());
    BufferedImage picture =
        new BufferedImage(
            SCALE * (LABELS + 3 * PANEL), SCALE * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.scale(SCALE, SCALE);
      panel("Training, s", score -> score.trained().seconds(), true)
          .paint(graphics, LABELS + PANEL, height);
      graphics.translate(LABELS + PANEL, 0);
      panel("One digit, ms", Score::millis, false).paint(graphics, PANEL, height);
      graphics.translate(PANEL, 0);
      panel("Model, MB", score -> score.trained().bytes() / MEGA, false)
          .paint(graphics, PANEL, height);
    } finally {
      graphics.dispose();
    }
    return picture;
  }

  private XYChart panel(String unit, ToDoubleFunction<Score> cost, boolean labelled) {
    XYChart chart = new XYChartBuilder().xAxisTitle(unit).yAxisTitle("").build();
    double[] x = scores.stream().mapToDouble(cost).map(c -> Math.max(c, LEAST)).toArray();
    double[] y = new double[x.length];
    double low = LEAST;
    double high = 1;
    for (int i = 0; i < x.length; i++) {
      y[i] = x.length - 1 - i;
      high = Math.max(high, Math.pow(10, Math.ceil(Math.log10(x[i]))));
    }
    XYSeries dots = chart.addSeries(unit, x, y);
    dots.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    dots.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(DOTS);
    chart
        .getStyler()
        .setXAxisLogarithmic(true)
        .setXAxisMin(low)
        .setXAxisMax(high)
        .setYAxisMin(-1.0)
        .setYAxisMax((double) x.length)
        .setYAxisTickMarkSpacingHint(ROW / 2)
        .setYAxisTickLabelsFormattingFunction(row -> labelled ? label(row) : " ")
        .setYAxisTitleVisible(false)
        .setAxisTitleFont(FONT)
        .setAxisTickLabelsFont(FONT)
        .setAxisTicksMarksVisible(false)
        .setPlotGridLinesColor(GRID)
        .setPlotGridLinesStroke(new BasicStroke(1))
        .setLocale(Locale.ROOT);
    chart
        .getStyler()
        .setMarkerSize(8)
        .setLegendVisible(false)
        .setChartTitleVisible(false)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBackgroundColor(Color.WHITE)
        .setPlotBorderColor(GRID);
    return chart;
  }

  private String label(double y) {
    int row = scores.size() - 1 - (int) Math.round(y);
    boolean there = Math.abs(y - Math.rint(y)) < 1e-6 && row >= 0 && row < scores.size();
    return there ? scores.get(row).trained().title() : " ";
  }
}
