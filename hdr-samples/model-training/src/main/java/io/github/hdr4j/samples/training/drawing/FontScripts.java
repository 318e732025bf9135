package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Letters;
import io.github.hdr4j.samples.toolkit.numbers.Form;
import io.github.hdr4j.samples.toolkit.numbers.Script;
import io.github.hdr4j.samples.toolkit.numbers.Scripts;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Letters in the fonts of a folder, a whole page in one of them. Immutable and thread-safe. */
public final class FontScripts implements Scripts {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final float SIZE = 100;
  private static final int MARGIN = 8;

  private final List<Script> fonts;

  private FontScripts(List<Script> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /**
   * Takes the fonts that have all letters.
   *
   * @param fonts the choice
   * @return their letters
   * @throws IOException if none of the fonts has them
   */
  public static FontScripts of(Fonts fonts) throws IOException {
    List<Script> complete =
        fonts.with('A').stream()
            .filter(FontScripts::isComplete)
            .<Script>map(FontScript::new)
            .toList();
    if (complete.isEmpty()) {
      throw new IOException("--fonts: no font there has the letters " + Letters.CHARACTERS);
    }
    return new FontScripts(complete);
  }

  private static boolean isComplete(Font font) {
    return Letters.CHARACTERS
        .chars()
        .allMatch(
            letter -> font.canDisplay(letter) && !outline(font, letter).getBounds2D().isEmpty());
  }

  private static Shape outline(Font font, int letter) {
    return font.deriveFont(SIZE).createGlyphVector(EXACT, Character.toString(letter)).getOutline();
  }

  @Override
  public Script any(double thickness, Random random) {
    return Pick.from(fonts, random);
  }

  /**
   * One of them.
   *
   * @param font that has all letters
   */
  private record FontScript(Font font) implements Script {
    @Override
    public Form letter(Random random) {
      int letter = Letters.CHARACTERS.charAt(random.nextInt(Letters.CHARACTERS.length()));
      Shape outline = outline(font, letter);
      Rectangle2D bounds = outline.getBounds2D();
      AffineTransform move =
          AffineTransform.getTranslateInstance(MARGIN - bounds.getX(), MARGIN - bounds.getY());
      Sheet sheet =
          new Sheet(
                  (int) Math.ceil(bounds.getWidth()) + 2 * MARGIN,
                  (int) Math.ceil(bounds.getHeight()) + 2 * MARGIN)
              .fill(move.createTransformedShape(outline));
      double capital = -outline(font, 'H').getBounds2D().getY();
      double baseline = MARGIN - bounds.getY();
      return Form.of(
          Ink.painted(sheet.width(), sheet.height(), sheet::at), baseline - capital, baseline);
    }
  }
}
