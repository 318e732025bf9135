package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.samples.toolkit.chart.Diagram;
import io.github.hdr4j.samples.toolkit.chart.Palette;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.html.Png;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts charts on the page, in light and in dark, and keeps the light ones for files. Not
 * thread-safe.
 */
final class ChartFigures {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** The charts so far as PNG, by the names of their files. */
  Map<String, byte[]> files() {
    return files;
  }

  /** A chart with its caption, HTML. */
  String html(Diagram diagram, String caption) throws IOException {
    byte[] light = Png.encode(diagram.draw(Palette.LIGHT));
    files.put(diagram.name() + ".png", light);
    return """
        <figure class="chart" style="width:%dpx">
        <picture>
        <source media="screen and (prefers-color-scheme: dark)" srcset="%s"/>
        <img src="%s" width="%d" height="%d" alt="%s"/>
        </picture>
        <figcaption>%s</figcaption>
        </figure>
        """
        .formatted(
            diagram.width(),
            Png.dataUri(Png.encode(diagram.draw(Palette.DARK))),
            Png.dataUri(light),
            diagram.width(),
            diagram.height(),
            Html.escape(diagram.alternative()),
            Html.escape(caption));
  }
}
