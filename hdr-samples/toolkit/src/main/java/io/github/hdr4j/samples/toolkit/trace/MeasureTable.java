package io.github.hdr4j.samples.toolkit.trace;

import io.github.hdr4j.Box;
import io.github.hdr4j.Polarity;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.WritingStyle;
import io.github.hdr4j.samples.toolkit.explain.Explanation;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.report.ReadingText;
import java.util.Locale;

/** What was measured on a picture and its writing, as a table. */
final class MeasureTable {
  private final StringBuilder rows = new StringBuilder();

  private MeasureTable() {}

  static String html(Explanation explanation) {
    MeasureTable table = new MeasureTable();
    table.add(
        "Picture",
        "%d × %d px",
        explanation.picture().getWidth(),
        explanation.picture().getHeight());
    Preparation preparation = explanation.trace().preparation();
    if (preparation instanceof Preparation.Ink ink) {
      table.add(explanation, ink.box(), ink.style());
    } else if (preparation instanceof Preparation.SeveralMarks several) {
      table.add(explanation, several.box(), several.style());
    }
    return """
        <table class="measures">
        <caption>What was measured</caption>
        <tbody>
        %s</tbody>
        </table>
        """
        .formatted(table.rows);
  }

  private void add(Explanation explanation, Box box, WritingStyle style) {
    boolean dark = explanation.trace().polarity() == Polarity.DARK_ON_LIGHT;
    add("Writing", dark ? "dark on light" : "light on dark");
    add("Box", "%d × %d px at x %d, y %d", box.width(), box.height(), box.x(), box.y());
    add(
        "Stroke width",
        "%.1f px, %.1f %% of height",
        style.strokeWidth() * box.height(),
        100 * style.strokeWidth());
    add("Slant", angle(style.slantDegrees(), "upright", "to the right", "to the left"));
    add("Skew", angle(style.skewDegrees(), "none", "clockwise", "anticlockwise"));
    add("Ink", "%.0f %% of the box", 100 * style.inkArea() / style.aspect());
    add("Width to height", "%.2f", style.aspect());
    double digit = explanation.reading().digitProbability();
    // A model that cannot tell gives 1.
    if (digit < 1) {
      add("A digit at all", ReadingText.percent(digit));
    }
  }

  private static String angle(double degrees, String zero, String positive, String negative) {
    long whole = Math.round(degrees);
    return whole == 0 ? zero : Math.abs(whole) + "° " + (whole > 0 ? positive : negative);
  }

  private void add(String name, String pattern, Object... values) {
    add(name, String.format(Locale.ROOT, pattern, values));
  }

  private void add(String name, String value) {
    rows.append(
        "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n".formatted(name, Html.escape(value)));
  }
}
