package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.samples.toolkit.chart.Diagram;
import io.github.hdr4j.samples.toolkit.chart.Palette;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.html.PageFolder;
import io.github.hdr4j.samples.toolkit.html.Png;
import java.io.IOException;

/**
 * Puts charts on the page, in light and in dark, and the light one into a file as well.
 *
 * @param folder of the page
 */
record ChartFigures(PageFolder folder) {
  /** A chart with its caption, HTML. */
  String html(Diagram diagram, String caption) throws IOException {
    byte[] light = Png.encode(diagram.draw(Palette.LIGHT));
    folder.write(diagram.name() + ".png", light);
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
