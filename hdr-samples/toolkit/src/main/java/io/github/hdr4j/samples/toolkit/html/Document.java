package io.github.hdr4j.samples.toolkit.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The frame of a page: HTML that is well-formed XML, with its styles in it. */
public final class Document {
  private final PageKind kind;
  private final String styles;

  private Document(PageKind kind, String styles) {
    this.kind = kind;
    this.styles = styles;
  }

  /**
   * Loads the styles: those of all pages, and those of this kind.
   *
   * @param kind of the page
   * @param owner class beside which the style sheet lies
   * @param sheet name of the style sheet
   * @return the frame
   * @throws IOException if the jar is damaged
   */
  public static Document of(PageKind kind, Class<?> owner, String sheet) throws IOException {
    return new Document(kind, resource(Document.class, "page.css") + resource(owner, sheet));
  }

  private static String resource(Class<?> owner, String name) throws IOException {
    try (InputStream in = requireNonNull(owner.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Puts a page together.
   *
   * @param title plain text
   * @param body what is in the body, HTML; the place {@code #top} is its beginning
   * @return the page
   */
  public String html(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en" xml:lang="en" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <meta charset="utf-8"/>
        %s
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body id="top">
        %s</body>
        </html>
        """
        .formatted(kind.generator(), Html.escape(title), styles, body);
  }
}
