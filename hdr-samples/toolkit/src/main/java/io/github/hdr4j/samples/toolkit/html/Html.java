package io.github.hdr4j.samples.toolkit.html;

/** Text in a page that is HTML and well-formed XML at once. */
public final class Html {
  /** Stands for what neither HTML nor XML can hold. */
  private static final int REPLACEMENT = 0xfffd;

  private Html() {}

  /**
   * Escapes text for an element's content or a quoted attribute.
   *
   * @param text whatever it holds
   * @return the text; what no page can hold is replaced
   */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
              }
            });
    return escaped.toString();
  }

  /** The characters that XML 1.0 allows, without the controls that HTML does not. */
  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0x7f)
        || (c >= 0xa0 && c < 0xd800)
        || (c >= 0xe000 && c < 0xfffe)
        || c >= 0x10000;
  }
}
