package io.github.hdr4j.samples.toolkit.chart;

import io.github.hdr4j.samples.toolkit.metrics.RejectionCurve;
import io.github.hdr4j.samples.toolkit.metrics.RejectionPoint;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;

/**
 * A rejection curve: how many of the accepted readings are wrong when that many of all pictures are
 * accepted. Further left, at a higher threshold, less is accepted and less of it is wrong.
 *
 * @param curve points at several thresholds
 * @param pictures all there are, also those that no threshold accepts
 * @param accepted what the model itself accepts, at its own threshold
 */
public record RejectionDiagram(RejectionCurve curve, long pictures, RejectionPoint accepted)
    implements Diagram {
  private static final double PERCENT = 100;

  /** Thresholds are written where they are this far from the last one, shares of the axes. */
  private static final double APART = 0.12;

  @Override
  public String name() {
    return "rejection";
  }

  @Override
  public String alternative() {
    return String.format(
        Locale.ROOT,
        "Errors among the accepted against the share accepted; at the model's own threshold %.1f %%"
            + " of the pictures are accepted, and %.2f %% of those are wrong",
        across(accepted),
        up(accepted));
  }

  @Override
  public int width() {
    return 560;
  }

  @Override
  public int height() {
    return 420;
  }

  @Override
  public BufferedImage draw(Palette palette) {
    XYChart chart =
        Canvas.chart(this, palette, "Accepted, % of all pictures", "Wrong, % of the accepted");
    List<RejectionPoint> points =
        curve.points().stream().filter(point -> point.accepted() > 0).toList();
    double[] x = points.stream().mapToDouble(this::across).toArray();
    double[] y = points.stream().mapToDouble(RejectionDiagram::up).toArray();
    double highest = 0;
    double leftmost = PERCENT;
    for (int i = 0; i < x.length; i++) {
      highest = Math.max(highest, y[i]);
      leftmost = Math.min(leftmost, x[i]);
    }
    double top = highest == 0 ? 1 : 1.15 * highest;
    double left = Math.max(0, leftmost - 0.1 * (PERCENT - leftmost) - 0.5);
    if (x.length > 0) {
      Canvas.line(chart, "at a threshold of …", x, y, palette.first());
    }
    Canvas.points(
        chart,
        "as the model is set",
        new double[] {across(accepted)},
        new double[] {up(accepted)},
        palette.second());
    chart.getStyler().setXAxisMin(left).setXAxisMax(PERCENT).setYAxisMin(0.0).setYAxisMax(top);
    annotate(chart, points, PERCENT - left, top);
    return Canvas.paint(this, chart::paint);
  }

  private void annotate(XYChart chart, List<RejectionPoint> points, double width, double height) {
    double lastX = Double.POSITIVE_INFINITY;
    double lastY = 0;
    for (RejectionPoint point : points) {
      double x = across(point);
      double y = up(point);
      if (Math.hypot((x - lastX) / width, (y - lastY) / height) > APART) {
        chart.addAnnotation(
            new AnnotationText(
                String.format(Locale.ROOT, "%s", point.threshold()),
                x - 0.03 * width,
                y + 0.045 * height,
                false));
        lastX = x;
        lastY = y;
      }
    }
  }

  private double across(RejectionPoint point) {
    return pictures == 0 ? 0 : PERCENT * point.accepted() / pictures;
  }

  private static double up(RejectionPoint point) {
    return point.accepted() == 0 ? 0 : PERCENT * point.wrong() / point.accepted();
  }
}
