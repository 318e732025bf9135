package io.github.hdr4j.samples.web.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The sign of this application, the same as {@code icon.svg}, in pixels for phones. */
enum AppIcon {
  /** With round corners, on nothing. */
  ROUND(7, 1),
  /** Filling the square; phones cut what is outside the middle four fifths. */
  MASKABLE(0, 0.8);

  /** The drawing counts in 32nds of the side. */
  private static final double UNITS = 32;

  private static final Color PAPER = new Color(0x1f4fb8);
  private static final float PEN = 2.8f;

  private final double corner;
  private final double share;

  AppIcon(double corner, double share) {
    this.corner = corner;
    this.share = share;
  }

  /** A PNG file. */
  byte[] png(int side) {
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      draw(graphics, side / UNITS);
    } finally {
      graphics.dispose();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void draw(Graphics2D graphics, double scale) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    graphics.setColor(PAPER);
    graphics.fill(new RoundRectangle2D.Double(0, 0, UNITS, UNITS, 2 * corner, 2 * corner));
    graphics.translate(UNITS / 2, UNITS / 2);
    graphics.scale(share, share);
    graphics.translate(-UNITS / 2, -UNITS / 2);
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(seven());
  }

  private static Path2D seven() {
    Path2D path = new Path2D.Double();
    path.moveTo(10.5, 9.5);
    path.lineTo(22, 9.5);
    path.curveTo(17.8, 13.1, 15.4, 17.5, 14.7, 23.5);
    path.moveTo(12.8, 16.4);
    path.lineTo(20.2, 16.4);
    return path;
  }
}
