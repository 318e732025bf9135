package io.github.hdr4j.samples.toolkit.trace;

import io.github.hdr4j.samples.toolkit.html.Html;
import java.awt.image.BufferedImage;

/**
 * A picture with its caption on the page, linked to its file.
 *
 * @param link to the file, relative to the page
 * @param width of the file in pixels
 * @param height of the file in pixels
 * @param alternative text for who cannot see it
 * @param caption HTML
 */
record Figure(String link, int width, int height, String alternative, String caption) {
  static Figure of(String link, BufferedImage picture, String alternative, String caption) {
    return new Figure(link, picture.getWidth(), picture.getHeight(), alternative, caption);
  }

  /** Shows it at this size, or by a whole factor below, so that pixels stay square and sharp. */
  String html(int longest) {
    double scale = (double) longest / Math.max(width, height);
    boolean enlarged = scale >= 2;
    double factor = enlarged ? Math.floor(scale) : scale;
    return """
        <figure>
        <a href="%s"><img src="%s" width="%d" height="%d" alt="%s" loading="lazy"%s/></a>
        <figcaption>%s</figcaption>
        </figure>
        """
        .formatted(
            link,
            link,
            Math.max(1, Math.round(width * factor)),
            Math.max(1, Math.round(height * factor)),
            Html.escape(alternative),
            enlarged ? " class=\"pixels\"" : "",
            caption);
  }
}
