package io.github.hdr4j.samples.compare.report;

import io.github.hdr4j.samples.compare.contest.Score;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A comparison as charts, in the order of the table. */
final class ComparisonCharts {
  private static final int WIDE = 420;
  private static final int NARROW = 270;
  private static final double PERCENT = 100;
  private static final double MEGA = 1e6;

  /** There is no logarithm of nothing. */
  private static final double LEAST = 1e-3;

  private final List<Score> scores;
  private final RowPanels rows;

  ComparisonCharts(Comparison comparison) {
    scores = comparison.scores();
    rows = new RowPanels(scores.stream().map(score -> score.trained().title()).toList());
  }

  /** Accuracy with its interval, and the means over the digits. */
  BufferedImage quality() {
    XYChart accuracy = rows.panel("Right, %");
    double lowest = PERCENT;
    for (int row = 0; row < scores.size(); row++) {
      double low = PERCENT * scores.get(row).figures().interval().low();
      double high = PERCENT * scores.get(row).figures().interval().high();
      rows.line(accuracy, row, low, high);
      lowest = Math.min(lowest, low);
    }
    rows.marks(
        accuracy,
        "right, with 95 % interval",
        percent(score -> score.figures().accuracy().orElse(0)),
        SeriesMarkers.CIRCLE,
        RowPanels.BLUE);
    XYChart means = rows.panel("Means over the ten digits, %");
    rows.marks(
        means,
        "precision",
        percent(score -> score.macro().precision()),
        SeriesMarkers.CIRCLE,
        RowPanels.BLUE);
    rows.marks(
        means,
        "sensitivity",
        percent(score -> score.macro().sensitivity()),
        SeriesMarkers.CROSS,
        RowPanels.BROWN);
    rows.marks(
        means,
        "specificity",
        percent(score -> score.macro().specificity()),
        SeriesMarkers.DIAMOND,
        RowPanels.GRAY);
    double start = Math.floor(lowest / 5) * 5;
    for (XYChart panel : List.of(accuracy, means)) {
      panel.getStyler().setXAxisMin(start).setXAxisMax(PERCENT);
    }
    return rows.draw(List.of(accuracy, means), WIDE);
  }

  /** Training time, time for one digit, and size of the model, each in powers of ten. */
  BufferedImage cost() {
    return rows.draw(
        List.of(
            cost("Training, s", score -> score.trained().seconds()),
            cost("One digit, ms", Score::millis),
            cost("Model, MB", score -> score.trained().bytes() / MEGA)),
        NARROW);
  }

  private XYChart cost(String unit, ToDoubleFunction<Score> cost) {
    double[] values =
        scores.stream().mapToDouble(cost).map(value -> Math.max(value, LEAST)).toArray();
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    XYChart panel = rows.panel(unit);
    rows.marks(panel, unit, values, SeriesMarkers.CIRCLE, RowPanels.BLUE);
    panel.getStyler().setLegendVisible(false);
    panel
        .getStyler()
        .setXAxisLogarithmic(true)
        .setXAxisMin(Math.pow(10, Math.floor(Math.log10(low))))
        .setXAxisMax(Math.pow(10, Math.floor(Math.log10(high)) + 1));
    return panel;
  }

  private double[] percent(ToDoubleFunction<Score> share) {
    return scores.stream().mapToDouble(share).map(value -> PERCENT * value).toArray();
  }
}
