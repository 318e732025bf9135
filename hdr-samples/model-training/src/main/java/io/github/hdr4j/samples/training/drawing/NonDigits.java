package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.drawing.Letters;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** All kinds of pictures that do not show exactly one digit. Immutable and thread-safe. */
public final class NonDigits {
  private final List<NonDigit> kinds;

  private NonDigits(List<NonDigit> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /**
   * The kinds.
   *
   * @param fonts for letters and signs; if there are none, the kinds that need them are left out
   * @return all others, and those
   */
  public static NonDigits of(Fonts fonts) {
    List<NonDigit> kinds =
        new ArrayList<>(
            List.of(
                new WrittenFigures("letter", Letters.STROKES),
                new WrittenFigures("sign", Symbols.STROKES),
                new Fragments(),
                new SeveralDigits(),
                new DigitsAndSigns(),
                new HalfNeighbours(),
                new CrossedOut(),
                new Scribbles(),
                new Blots(),
                new PrintedLines(),
                new Textures(),
                new BlankScenes()));
    for (Glyphs glyphs :
        List.of(
            new Glyphs("font-letter", Letters.CHARACTERS, fonts),
            new Glyphs("font-sign", Symbols.CHARACTERS, fonts))) {
      if (glyphs.count() > 0) {
        kinds.add(glyphs);
      }
    }
    return new NonDigits(kinds);
  }

  /**
   * What they are called.
   *
   * @return names in lower case, words joined by hyphens
   */
  public List<String> names() {
    return kinds.stream().map(NonDigit::name).toList();
  }

  /**
   * Draws one.
   *
   * @param name of a kind
   * @param number any; the same gives the same picture
   * @return a gray picture, dark on light, owned by the caller
   * @throws IllegalArgumentException if there is no such kind
   */
  public BufferedImage draw(String name, int number) {
    NonDigit kind =
        kinds.stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(name + " is none of " + names()));
    return kind.draw(Seeded.random("not a digit", name, number)).picture();
  }
}
