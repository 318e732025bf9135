package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Box;
import io.github.hdr4j.samples.toolkit.numbers.DrawnWriters;
import io.github.hdr4j.samples.toolkit.numbers.Mark;
import io.github.hdr4j.samples.toolkit.numbers.NumberGenerator;
import io.github.hdr4j.samples.toolkit.numbers.NumberPicture;
import io.github.hdr4j.samples.toolkit.numbers.NumberStyle;
import io.github.hdr4j.samples.toolkit.numbers.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws numbers into files: clear ones, whose digits stand apart. */
final class Numbers {
  private static final NumberGenerator GENERATOR =
      new NumberGenerator(new DrawnWriters(), NumberStyle.SEPARATE.withHeights(new Range(60, 60)));

  private static final int HAND = 3;

  private Numbers() {}

  static Path write(Path file, String number) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(draw(number).image(), "png", file.toFile());
    return file;
  }

  /** Where the digits of that picture are. */
  static List<Box> boxes(String number) {
    return draw(number).marks().stream().map(Mark::box).toList();
  }

  private static NumberPicture draw(String number) {
    return GENERATOR.draw(number, HAND);
  }
}
