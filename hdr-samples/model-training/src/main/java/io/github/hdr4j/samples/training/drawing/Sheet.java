package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.drawing.Ink;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.function.DoubleBinaryOperator;

/** A sheet with ink from 0 to 1 on each pixel. Mutable and not thread-safe; starts blank. */
final class Sheet {
  /** What counts as ink where its extent is asked for. */
  private static final double INKED = 0.5;

  private final int width;
  private final int height;
  private final double[] ink;

  Sheet(int width, int height) {
    this.width = width;
    this.height = height;
    this.ink = new double[width * height];
  }

  /** A sheet with what a pen left. */
  static Sheet of(Ink written) {
    return painted(written.width(), written.height(), (x, y) -> written.at((int) x, (int) y));
  }

  /** A sheet with the ink that a function gives for each pixel; cut off below 0 and above 1. */
  static Sheet painted(int width, int height, DoubleBinaryOperator inkAt) {
    Sheet sheet = new Sheet(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double value = inkAt.applyAsDouble(x, y);
        sheet.ink[y * width + x] = Math.max(0, Math.min(1, value));
      }
    }
    return sheet;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  double at(int x, int y) {
    return ink[y * width + x];
  }

  boolean isInked(int x, int y) {
    return at(x, y) >= INKED;
  }

  /** All ink together, in pixels. */
  double total() {
    double sum = 0;
    for (double value : ink) {
      sum += value;
    }
    return sum;
  }

  /** Fills an outline; where there is ink already, it stays. */
  Sheet fill(Shape outline) {
    return blend(outline, Math::max);
  }

  /** Takes the ink away inside an outline. */
  Sheet erase(Shape outline) {
    return blend(outline, (before, covered) -> Math.min(before, 1 - covered));
  }

  /** Lays another sheet's ink over this one's, shifted. */
  Sheet lay(Sheet other, int right, int down) {
    for (int y = Math.max(0, -down); y < Math.min(other.height, height - down); y++) {
      for (int x = Math.max(0, -right); x < Math.min(other.width, width - right); x++) {
        int i = (y + down) * width + x + right;
        ink[i] = Math.max(ink[i], other.at(x, y));
      }
    }
    return this;
  }

  /** A gray picture, dark on light. */
  BufferedImage picture() {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.getRaster().setSample(x, y, 0, 255 * (1 - at(x, y)));
      }
    }
    return picture;
  }

  private Sheet blend(Shape outline, DoubleBinaryOperator blend) {
    BufferedImage cover = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = cover.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fill(outline);
    graphics.dispose();
    for (int i = 0; i < ink.length; i++) {
      double covered = cover.getRaster().getSample(i % width, i / width, 0) / 255.0;
      ink[i] = blend.applyAsDouble(ink[i], covered);
    }
    return this;
  }
}
