package io.github.hdr4j.samples.training;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The pictures that {@code draw} makes of what is not one digit, beside the folders 0 to 9. */
final class NonDigitFolder {
  /** The folder's name. */
  static final String NAME = "not-a-digit";

  private NonDigitFolder() {}

  /** Lists the PNG files of the folder, in the order of their paths; none if it does not exist. */
  static List<Path> pictures(Path data) throws IOException {
    Path folder = data.resolve(NAME);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".png"))
          .sorted()
          .toList();
    }
  }

  /** Reads a picture as a sample; empty if nothing is written on it. */
  static Stream<Samples.Sample> sample(Path file, PictureReader reader) {
    try {
      BufferedImage picture =
          Optional.ofNullable(ImageIO.read(file.toFile()))
              .orElseThrow(() -> new IOException("no picture; draw it anew or delete it"));
      return reader.ink(picture).stream().map(ink -> new Samples.Sample(ink, Samples.NOT_A_DIGIT));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }
}
