package io.github.hdr4j.samples.toolkit.overlay;

import io.github.hdr4j.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws boxes and labels onto a copy of a picture: green for what is accepted, orange for what is
 * not (of ColorBrewer's PRGn and PuOr, which colour-blind people can tell apart), with white around
 * both, so that they are seen on any picture.
 */
public final class Overlay {
  private static final Color ACCEPTED = new Color(0x1b, 0x78, 0x37);
  private static final Color UNCERTAIN = new Color(0xd9, 0x5f, 0x02);
  private static final Color HALO = new Color(255, 255, 255, 200);

  /** Smaller pictures are enlarged by a whole factor until their longer side has as many pixels. */
  private static final int LEAST_SIDE = 600;

  private static final int MOST_ENLARGED = 12;

  /** Height of the letters, as a share of the box's height, and its limits in lines' widths. */
  private static final double TEXT_SHARE = 0.4;

  private static final double SMALLEST_TEXT = 7;
  private static final double LARGEST_TEXT = 13;

  /** The width of a line is the picture's longer side over this. */
  private static final double LINES_A_SIDE = 400;

  private static final double THINNEST_LINE = 2;

  /** A label as many times its height away is as bad as one that is hidden: one over this. */
  private static final double FAR = 0.1;

  private final Graphics2D graphics;
  private final int width;
  private final int height;
  private final int scale;
  private final double line;
  private final List<Rectangle2D> labels = new ArrayList<>();

  private Overlay(BufferedImage copy, Graphics2D graphics, int scale) {
    this.graphics = graphics;
    this.width = copy.getWidth();
    this.height = copy.getHeight();
    this.scale = scale;
    this.line = Math.max(THINNEST_LINE, Math.max(width, height) / LINES_A_SIDE);
  }

  /**
   * Draws.
   *
   * @param picture any picture; it is not changed
   * @param markings in the order in which they are drawn
   * @return an RGB picture as large as the first, or enlarged by a whole factor; owned by the
   *     caller
   */
  public static BufferedImage draw(BufferedImage picture, List<Marking> markings) {
    int scale = scale(picture);
    BufferedImage copy =
        new BufferedImage(
            scale * picture.getWidth(), scale * picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = copy.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, copy.getWidth(), copy.getHeight());
      graphics.drawImage(picture, 0, 0, copy.getWidth(), copy.getHeight(), null);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      Overlay overlay = new Overlay(copy, graphics, scale);
      markings.forEach(overlay::box);
      // The last first: digits before the line that they are part of.
      for (int i = markings.size() - 1; i >= 0; i--) {
        if (!markings.get(i).label().isEmpty()) {
          overlay.label(markings.get(i));
        }
      }
    } finally {
      graphics.dispose();
    }
    return copy;
  }

  private static int scale(BufferedImage picture) {
    int longer = Math.max(picture.getWidth(), picture.getHeight());
    return Math.max(1, Math.min(MOST_ENLARGED, (LEAST_SIDE + longer - 1) / longer));
  }

  private static Color colour(Marking marking) {
    return marking.accepted() ? ACCEPTED : UNCERTAIN;
  }

  private Rectangle2D place(Box box) {
    // Around the pixels, not through them.
    double out = line / 2;
    return new Rectangle2D.Double(
        scale * box.x() - out,
        scale * box.y() - out,
        scale * box.width() + 2 * out,
        scale * box.height() + 2 * out);
  }

  private void box(Marking marking) {
    Rectangle2D frame = place(marking.box());
    graphics.setColor(HALO);
    graphics.setStroke(new BasicStroke((float) (2 * line)));
    graphics.draw(frame);
    graphics.setColor(colour(marking));
    graphics.setStroke(new BasicStroke((float) line));
    graphics.draw(frame);
  }

  private void label(Marking marking) {
    Rectangle2D frame = place(marking.box());
    double size =
        Math.max(
            SMALLEST_TEXT * line, Math.min(LARGEST_TEXT * line, TEXT_SHARE * frame.getHeight()));
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) size));
    FontMetrics metrics = graphics.getFontMetrics();
    double padding = size / 5;
    double wide = metrics.stringWidth(marking.label()) + 2 * padding;
    double high = size + padding;
    Rectangle2D place = freest(marking, frame, wide, high);
    double x = place.getX();
    double y = place.getY();
    RoundRectangle2D tag = new RoundRectangle2D.Double(x, y, wide, high, padding, padding);
    graphics.setColor(HALO);
    graphics.setStroke(new BasicStroke((float) line));
    graphics.draw(tag);
    graphics.setColor(colour(marking));
    graphics.fill(tag);
    graphics.setColor(Color.WHITE);
    double capitals = 0.72 * size;
    graphics.drawString(
        marking.label(), (float) (x + padding), (float) (y + (high + capitals) / 2));
  }

  /**
   * Where a label hides little of the others and is near: on the wanted side of its frame, on the
   * other one, or at the edge of the picture.
   */
  private Rectangle2D freest(Marking marking, Rectangle2D frame, double wide, double high) {
    double x = Math.max(0, Math.min(width - wide, frame.getX() - line / 2));
    double above = frame.getMinY() - line - high;
    double below = frame.getMaxY() + line;
    double wanted = marking.side() == Marking.Side.ABOVE ? above : below;
    Rectangle2D freest = new Rectangle2D.Double(x, 0, wide, high);
    double least = Double.POSITIVE_INFINITY;
    for (double y : new double[] {wanted, above, below, height - high, 0}) {
      Rectangle2D place = new Rectangle2D.Double(x, y, wide, high);
      double cost = hidden(place) / (wide * high) + FAR * Math.abs(y - wanted) / high;
      if (y >= 0 && y + high <= height && cost < least) {
        freest = place;
        least = cost;
      }
    }
    labels.add(freest);
    return freest;
  }

  private double hidden(Rectangle2D place) {
    return labels.stream()
        .map(place::createIntersection)
        .filter(common -> !common.isEmpty())
        .mapToDouble(common -> common.getWidth() * common.getHeight())
        .sum();
  }
}
