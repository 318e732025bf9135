package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;

/**
 * Characters as fonts have them, thinner or thicker, and distorted, as nobody writes like a font.
 */
final class Glyphs implements NonDigit {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final float SIZE = 100;
  private static final double THICKEST = 6;
  private static final double THINNEST = -3;

  /** A line is not to be thinned until it breaks. */
  private static final double LEAST_INK = 0.6;

  private final String name;
  private final List<Glyph> glyphs;

  private record Glyph(Font font, String character) {
    Shape outline() {
      return font.deriveFont(SIZE).createGlyphVector(EXACT, character).getOutline();
    }
  }

  /**
   * Characters in all fonts that have them.
   *
   * @param name of the kind
   * @param characters the choice
   * @param fonts the fonts
   */
  Glyphs(String name, String characters, Fonts fonts) {
    this.name = name;
    this.glyphs =
        characters
            .codePoints()
            .boxed()
            .flatMap(
                character ->
                    fonts.with(character).stream()
                        .map(font -> new Glyph(font, Character.toString(character))))
            // some fonts have a character, but nothing is to be seen of it
            .filter(glyph -> !glyph.outline().getBounds2D().isEmpty())
            .toList();
  }

  /** How many of them there are, in all fonts together. */
  int count() {
    return glyphs.size();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Sheet draw(Random random) {
    Shape outline = Distortion.any(random).apply(fitted(Pick.from(glyphs, random).outline()));
    Sheet sheet = new Sheet(TrainingHand.SIDE, TrainingHand.SIDE).fill(outline);
    double thicker = Pick.between(THINNEST, THICKEST, random);
    Shape edge =
        new BasicStroke((float) Math.abs(thicker), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
            .createStrokedShape(outline);
    if (thicker > 0) {
      return sheet.fill(edge);
    }
    double before = sheet.total();
    Sheet thinned = new Sheet(sheet.width(), sheet.height()).lay(sheet, 0, 0).erase(edge);
    return thinned.total() < LEAST_INK * before ? sheet : thinned;
  }

  /** In the middle of the sheet, as large as a digit. */
  private static Shape fitted(Shape outline) {
    Rectangle2D box = outline.getBounds2D();
    double scale = TrainingHand.HEIGHT / Math.max(box.getWidth(), box.getHeight());
    AffineTransform fit =
        AffineTransform.getTranslateInstance(TrainingHand.SIDE / 2.0, TrainingHand.SIDE / 2.0);
    fit.scale(scale, scale);
    fit.translate(-box.getCenterX(), -box.getCenterY());
    return fit.createTransformedShape(outline);
  }
}
