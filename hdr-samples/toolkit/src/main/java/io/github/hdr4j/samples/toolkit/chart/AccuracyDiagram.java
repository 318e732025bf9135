package io.github.hdr4j.samples.toolkit.chart;

import io.github.hdr4j.samples.toolkit.metrics.Interval;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;

/**
 * Accuracies beside each other, each with its interval: a dot and a line to its left and right. The
 * scale starts where the lowest interval does, since from 0 on all good ones would look alike.
 *
 * @param rows from top to bottom, one or more
 */
public record AccuracyDiagram(List<AccuracyRow> rows) implements Diagram {
  private static final int ROW = 34;
  private static final int AXIS = 84;
  private static final double PERCENT = 100;

  /** How far off a row a tick may be through rounding. */
  private static final double HIT = 1e-6;

  /** Share of the axis that stays free beside the lowest and the highest interval. */
  private static final double MARGIN = 0.04;

  /**
   * Copies the list.
   *
   * @param rows from top to bottom, one or more
   */
  public AccuracyDiagram {
    rows = List.copyOf(rows);
  }

  @Override
  public String name() {
    return "accuracy";
  }

  @Override
  public String alternative() {
    List<String> each =
        rows.stream()
            .map(
                row ->
                    String.format(
                        Locale.ROOT,
                        "%s %.2f %% (%.2f to %.2f)",
                        row.name(),
                        PERCENT * row.accuracy(),
                        PERCENT * row.interval().low(),
                        PERCENT * row.interval().high()))
            .toList();
    return "Accuracy with its 95 % interval: " + String.join(", ", each);
  }

  @Override
  public int width() {
    return 720;
  }

  @Override
  public int height() {
    return AXIS + ROW * Math.max(2, rows.size());
  }

  @Override
  public BufferedImage draw(Palette palette) {
    XYChart chart = Canvas.chart(this, palette, "Right, %", "");
    double[] x = new double[rows.size()];
    double[] y = new double[rows.size()];
    double low = PERCENT;
    for (int i = 0; i < x.length; i++) {
      Interval interval = rows.get(i).interval();
      x[i] = PERCENT * rows.get(i).accuracy();
      y[i] = x.length - 1 - i;
      low = Math.min(low, PERCENT * interval.low());
      Canvas.bare(
          chart,
          "interval " + i,
          new double[] {PERCENT * interval.low(), PERCENT * interval.high()},
          new double[] {y[i], y[i]},
          palette.first());
    }
    Canvas.points(chart, "accuracy", x, y, palette.first());
    double margin = MARGIN * (PERCENT - low);
    chart
        .getStyler()
        .setXAxisMin(Math.max(0, low - margin))
        .setXAxisMax(PERCENT + margin)
        .setYAxisMin(-1.0)
        .setYAxisMax((double) x.length)
        .setYAxisTickMarkSpacingHint(ROW / 2)
        .setYAxisTickLabelsFormattingFunction(this::label)
        .setYAxisTitleVisible(false)
        .setPlotGridHorizontalLinesVisible(false)
        .setLegendVisible(false);
    return Canvas.paint(this, chart::paint);
  }

  private String label(double y) {
    int row = rows.size() - 1 - (int) Math.round(y);
    if (row < 0) {
      return " ";
    }
    boolean there = Math.abs(y - Math.rint(y)) < HIT && row < rows.size();
    // Another blank than above: the library draws no labels at all if both ends have the same.
    return there ? rows.get(row).label() : "  ";
  }
}
