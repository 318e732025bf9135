package io.github.hdr4j.conformance;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Fills outlines with ink, anti-aliased. */
final class Canvas {
  private Canvas() {}

  static BufferedImage draw(
      Shape outline, AffineTransform place, int width, int height, Color paper, Color ink) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(paper);
    graphics.fillRect(0, 0, width, height);
    graphics.transform(place);
    graphics.setColor(ink);
    graphics.fill(outline);
    graphics.dispose();
    return image;
  }
}
