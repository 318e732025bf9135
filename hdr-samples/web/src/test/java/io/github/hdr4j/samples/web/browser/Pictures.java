package io.github.hdr4j.samples.web.browser;

import io.github.hdr4j.samples.toolkit.scene.Scene;
import io.github.hdr4j.samples.toolkit.scene.Scenes;
import io.github.hdr4j.samples.web.testing.PenDigit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Files of pictures on somebody's disk; the digit is the first letter of each name. */
final class Pictures {
  /** Situations in which somebody photographs what he wrote. */
  private static final List<String> PHOTOS =
      List.of(
          "paper-photo",
          "coloured-ink",
          "coloured-paper",
          "corner",
          "creased",
          "desk-edge",
          "marker",
          "night",
          "pencil",
          "ruled-paper",
          "shadow-edge",
          "show-through",
          "skewed",
          "squared-paper",
          "whiteboard");

  private Pictures() {}

  /** A drawing of a digit. */
  static Path drawing(int digit, Path folder) {
    return written(folder.resolve(digit + "-drawing.png"), PenDigit.png(digit, 0, 280));
  }

  /** Fifteen photos, each of another situation. */
  static List<Path> photos(Path folder) {
    return IntStream.range(0, PHOTOS.size()).mapToObj(i -> photo(i, folder)).toList();
  }

  private static Path photo(int index, Path folder) {
    int digit = index % 10;
    Scene scene =
        Scenes.ALL.stream()
            .filter(one -> one.name().equals(PHOTOS.get(index)))
            .findFirst()
            .orElseThrow();
    byte[] png = PenDigit.png(scene.draw(digit, index));
    return written(folder.resolve(digit + "-" + scene.name() + ".png"), png);
  }

  /** A file that is no picture, whatever it is called. */
  static Path noPicture(Path folder) {
    return written(
        folder.resolve("letter.png"), "Dear Sir or Madam".getBytes(StandardCharsets.UTF_8));
  }

  private static Path written(Path file, byte[] content) {
    try {
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
