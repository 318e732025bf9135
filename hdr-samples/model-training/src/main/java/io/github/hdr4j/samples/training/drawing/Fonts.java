package io.github.hdr4j.samples.training.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** TrueType and OpenType fonts of some folders. Immutable and thread-safe. */
public final class Fonts {
  private final List<Font> fonts;

  private Fonts(List<Font> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /**
   * Reads the fonts of some folders.
   *
   * @param folders searched with all their sub-folders for files named {@code *.ttf} and {@code
   *     *.otf}; they may be empty
   * @return the fonts in the order of their file names
   * @throws IOException if a folder or a font cannot be read
   */
  public static Fonts in(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new IOException("--fonts: no folder " + folder);
      }
      try (Stream<Path> found = Files.walk(folder)) {
        found.filter(Fonts::isFont).forEach(files::add);
      }
    }
    // By name first: the same fonts give the same pictures wherever they lie.
    files.sort(
        Comparator.comparing((Path file) -> String.valueOf(file.getFileName()))
            .thenComparing(Comparator.naturalOrder()));
    List<Font> fonts = new ArrayList<>();
    for (Path file : files) {
      try {
        fonts.add(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
      } catch (FontFormatException e) {
        throw new IOException("--fonts: Java cannot read " + file, e);
      }
    }
    return new Fonts(fonts);
  }

  /**
   * Tells whether there are none.
   *
   * @return true without a single font
   */
  public boolean isEmpty() {
    return fonts.isEmpty();
  }

  /** The fonts that have a character. */
  List<Font> with(int character) {
    return fonts.stream().filter(font -> font.canDisplay(character)).toList();
  }

  private static boolean isFont(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf");
  }
}
