package io.github.hdr4j.samples.toolkit.chart;

import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.metrics.Reliability;
import io.github.hdr4j.samples.toolkit.metrics.ReliabilityBin;
import java.awt.BasicStroke;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;

/**
 * A reliability diagram: of each bin of confidence the share that is right, with its 95 % interval,
 * against the diagonal on which confidence can be taken at its word.
 *
 * @param reliability of the readings
 */
public record CalibrationDiagram(Reliability reliability) implements Diagram {
  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "calibration";
  }

  @Override
  public String alternative() {
    return reliability.expectedError().isPresent()
        ? String.format(
            Locale.ROOT,
            "Share right against confidence; the expected calibration error is %.2f %%",
            PERCENT * reliability.expectedError().getAsDouble())
        : "Share right against confidence; nothing was read";
  }

  @Override
  public int width() {
    return 520;
  }

  @Override
  public int height() {
    return 480;
  }

  @Override
  public BufferedImage draw(Palette palette) {
    XYChart chart = Canvas.chart(this, palette, "Confidence, %", "Right, %");
    double[] ends = {0, PERCENT};
    Canvas.bare(chart, "perfectly calibrated", ends, ends, palette.quiet()).setLineStyle(dashes());
    List<ReliabilityBin> filled =
        reliability.bins().stream().filter(bin -> bin.count() > 0).toList();
    double[] x = new double[filled.size()];
    double[] y = new double[filled.size()];
    for (int i = 0; i < x.length; i++) {
      ReliabilityBin bin = filled.get(i);
      x[i] = PERCENT * bin.confidence().orElseThrow();
      y[i] = PERCENT * bin.accuracy().orElseThrow();
      Interval interval = Interval.wilson(bin.correct(), bin.count());
      Canvas.bare(
              chart,
              "interval " + i,
              new double[] {x[i], x[i]},
              new double[] {PERCENT * interval.low(), PERCENT * interval.high()},
              palette.first())
          .setShowInLegend(false);
    }
    if (x.length > 0) {
      Canvas.points(chart, "right, with 95 % interval", x, y, palette.first());
    }
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(PERCENT).setYAxisMin(0.0).setYAxisMax(PERCENT);
    return Canvas.paint(this, chart::paint);
  }

  private static BasicStroke dashes() {
    return new BasicStroke(
        1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 5}, 0);
  }
}
