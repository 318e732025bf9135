package io.github.hdr4j.samples.toolkit.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;

/** What charts are written with. */
public final class ChartFonts {
  private static final int ANY_SIZE = 12;

  private ChartFonts() {}

  /**
   * Makes sure that there is a font, which Java lacks on bare containers.
   *
   * @throws IOException if there is none; the message says what to install
   */
  public static void require() throws IOException {
    try {
      new Font(Canvas.FONT, Font.PLAIN, ANY_SIZE)
          .getLineMetrics("0", new FontRenderContext(null, true, true));
    } catch (RuntimeException | InternalError | LinkageError e) {
      // Which of these it is depends on what is missing and on the JDK.
      throw new IOException(
          "charts need a font, and Java finds none; install fontconfig and a font, such as"
              + " Debian's fonts-dejavu-core",
          e);
    }
  }
}
