package io.github.hdr4j.samples.toolkit.trace;

import io.github.hdr4j.Box;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.samples.toolkit.explain.Thumbnail;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Stroke;
import java.awt.image.BufferedImage;

/**
 * The picture that was read at a size to look at, with the boxes of the writing on it: solid around
 * each mark, and dashed around all of several.
 */
final class SourcePicture {
  /** Longest side in pixels; smaller pictures are enlarged by a whole factor. */
  static final int LONGEST = 480;

  private static final Color LINE = new Color(0xd8, 0x1b, 0x60);
  private static final Color HALO = new Color(0xff, 0xff, 0xff, 0xc0);
  private static final int LINE_WIDTH = 2;
  private static final int HALO_WIDTH = 4;

  private SourcePicture() {}

  static BufferedImage draw(BufferedImage picture, Preparation preparation) {
    // A copy, since the caller's picture is never drawn on.
    BufferedImage shown = Thumbnail.of(picture, LONGEST);
    double scaleX = (double) shown.getWidth() / picture.getWidth();
    double scaleY = (double) shown.getHeight() / picture.getHeight();
    Graphics2D graphics = shown.createGraphics();
    try {
      if (preparation instanceof Preparation.SeveralMarks several) {
        outline(graphics, around(several.box(), scaleX, scaleY, 3 * HALO_WIDTH, shown), dashed());
        for (Box mark : several.marks()) {
          outline(graphics, around(mark, scaleX, scaleY, LINE_WIDTH, shown), solid(LINE_WIDTH));
        }
      } else if (preparation instanceof Preparation.Ink ink) {
        outline(graphics, around(ink.box(), scaleX, scaleY, LINE_WIDTH, shown), solid(LINE_WIDTH));
      }
    } finally {
      graphics.dispose();
    }
    return shown;
  }

  /** The line keeps a margin, so that it hides no ink, unless the picture ends there. */
  private static Rectangle around(
      Box box, double scaleX, double scaleY, int margin, BufferedImage shown) {
    int left = Math.max(1, (int) Math.floor(box.x() * scaleX) - margin);
    int top = Math.max(1, (int) Math.floor(box.y() * scaleY) - margin);
    int right = (int) Math.ceil((box.x() + box.width()) * scaleX) + margin;
    int bottom = (int) Math.ceil((box.y() + box.height()) * scaleY) + margin;
    return new Rectangle(
        left,
        top,
        Math.min(shown.getWidth() - 1, right) - left,
        Math.min(shown.getHeight() - 1, bottom) - top);
  }

  /** Seen on any ground. */
  private static void outline(Graphics2D graphics, Rectangle box, Stroke line) {
    graphics.setColor(HALO);
    graphics.setStroke(solid(HALO_WIDTH));
    graphics.draw(box);
    graphics.setColor(LINE);
    graphics.setStroke(line);
    graphics.draw(box);
  }

  private static Stroke solid(int width) {
    return new BasicStroke(width);
  }

  private static Stroke dashed() {
    return new BasicStroke(
        LINE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {8, 6}, 0);
  }
}
