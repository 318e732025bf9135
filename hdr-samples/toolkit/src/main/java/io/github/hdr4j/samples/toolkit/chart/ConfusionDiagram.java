package io.github.hdr4j.samples.toolkit.chart;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.metrics.ConfusionMatrix;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;

/**
 * A confusion matrix as a heat map: a row for each digit shown, a column for each digit read, and
 * one for what was not read if there is any. Blue is the share of the row that was read right, red
 * the cube root of a share that was read wrong, so that one in a hundred can still be seen.
 *
 * @param confusion digits shown against digits read
 */
public record ConfusionDiagram(ConfusionMatrix confusion) implements Diagram {
  private static final int SIZE = 600;
  private static final String UNREAD = "none";

  @Override
  public String name() {
    return "confusion";
  }

  @Override
  public String alternative() {
    int worstShown = 0;
    int worstRead = 1;
    for (int shown = 0; shown < Recognition.DIGITS; shown++) {
      for (int read = 0; read < Recognition.DIGITS; read++) {
        if (shown != read
            && confusion.count(shown, read) > confusion.count(worstShown, worstRead)) {
          worstShown = shown;
          worstRead = read;
        }
      }
    }
    long most = confusion.count(worstShown, worstRead);
    String right = "%d of %d right".formatted(confusion.correct(), confusion.total());
    return most == 0
        ? "Confusion matrix: " + right + ", no digit read as another"
        : "Confusion matrix: %s; most often mistaken: %d read as %d, %d times"
            .formatted(right, worstShown, worstRead, most);
  }

  @Override
  public int width() {
    return SIZE;
  }

  @Override
  public int height() {
    return SIZE - 60;
  }

  @Override
  public BufferedImage draw(Palette palette) {
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(width())
            .height(height())
            .xAxisTitle("Read as")
            .yAxisTitle("Shown")
            .build();
    Canvas.style(chart.getStyler(), palette);
    chart
        .getStyler()
        .setMin(-1)
        .setMax(1)
        .setRangeColors(new Color[] {palette.wrong(), palette.ground(), palette.right()})
        .setPlotGridLinesVisible(false)
        .setAxisTickLabelsColor(palette.text())
        .setXAxisTickMarkSpacingHint(1)
        .setYAxisTickMarkSpacingHint(1)
        .setPlotContentSize(1)
        .setLegendVisible(false);
    List<String> columns = new ArrayList<>(digits());
    if (anyUnread()) {
      columns.add(UNREAD);
    }
    List<String> rows = new ArrayList<>(digits());
    Collections.reverse(rows);
    chart.addSeries("confusion", columns, rows, cells(columns.size()));
    chart.addAnnotation(new CellTexts(columns.size(), Recognition.DIGITS, this::text));
    return Canvas.paint(this, chart::paint);
  }

  private static List<String> digits() {
    return IntStream.range(0, Recognition.DIGITS).mapToObj(Integer::toString).toList();
  }

  private boolean anyUnread() {
    return IntStream.range(0, Recognition.DIGITS).anyMatch(d -> confusion.unread(d) > 0);
  }

  private List<Number[]> cells(int columns) {
    List<Number[]> cells = new ArrayList<>();
    for (int shown = 0; shown < Recognition.DIGITS; shown++) {
      for (int read = 0; read < columns; read++) {
        cells.add(new Number[] {read, Recognition.DIGITS - 1 - shown, heat(shown, read)});
      }
    }
    return cells;
  }

  private double heat(int shown, int read) {
    long support = confusion.scores().get(shown).support();
    double share = support == 0 ? 0 : (double) count(shown, read) / support;
    return shown == read ? share : -Math.cbrt(share);
  }

  private long count(int shown, int read) {
    return read < Recognition.DIGITS ? confusion.count(shown, read) : confusion.unread(shown);
  }

  private String text(int column, int row) {
    long count = count(row, column);
    return count == 0 ? "" : String.format(Locale.ROOT, "%d", count);
  }
}
