package io.github.hdr4j.samples.training;

import io.github.hdr4j.samples.training.drawing.Fonts;
import io.github.hdr4j.samples.training.drawing.NonDigits;
import io.github.hdr4j.samples.training.drawing.TrainingHand;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Draws digits to train with: MNIST's American hands know no 1 with a flag, no crossed 7 and hardly
 * an open 4, which most of the world writes. Draws what is not one digit, too, of which MNIST has
 * nothing.
 */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    description =
        "Draws handwritten digits into sub-folders 0 to 9, for --data of train, and what is not one"
            + " digit into not-a-digit.")
final class DrawCommand implements Callable<Integer> {
  private static final int MOST_SEEDS = 999;

  /** Pictures of one kind that a seed has numbers for. */
  private static final int A_SEED = 1_000_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--count", description = "Pictures of each digit (default: ${DEFAULT-VALUE})")
  private int count = 300;

  @Option(
      names = "--non-digits",
      paramLabel = "N",
      description =
          "Pictures of each kind of what is not one digit, 14 kinds (default: ${DEFAULT-VALUE})")
  private int nonDigits = 1800;

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description = "Only these kinds of what is not one digit (default: all)")
  private List<String> chosen = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "0 to 999: the pictures of one seed are none of another's (default: ${DEFAULT-VALUE})")
  private int seed = 0;

  @Option(
      names = "--fonts",
      paramLabel = "DIR",
      split = ",",
      description =
          "Folders, searched with their sub-folders, of TrueType and OpenType fonts for letters and"
              + " signs; without them two kinds are left out")
  private List<Path> fonts = List.of();

  @Parameters(paramLabel = "FOLDER", description = "Where they go; the same names are replaced.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (seed < 0 || seed > MOST_SEEDS || Math.max(count, nonDigits) > A_SEED) {
      throw new ParameterException(
          spec.commandLine(), "--seed goes to 999, --count and --non-digits to a million");
    }
    if (count > 0) {
      for (int digit = 0; digit < 10; digit++) {
        int drawn = digit;
        draw(
            folder.resolve(Integer.toString(digit)),
            count,
            hand -> TrainingHand.write(drawn, hand));
      }
    }
    if (nonDigits > 0) {
      drawNonDigits();
    }
    return 0;
  }

  private void drawNonDigits() throws IOException {
    Fonts found = Fonts.in(fonts);
    if (found.isEmpty() && chosen.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("no fonts: letters and signs come from pen strokes only, see --fonts");
    }
    NonDigits kinds = NonDigits.of(found);
    for (String kind : chosen) {
      if (!kinds.names().contains(kind)) {
        throw new ParameterException(
            spec.commandLine(),
            "--kinds: %s is none of %s".formatted(kind, String.join(", ", kinds.names())));
      }
    }
    for (String kind : chosen.isEmpty() ? kinds.names() : chosen) {
      draw(
          folder.resolve(NonDigitFolder.NAME).resolve(kind),
          nonDigits,
          number -> kinds.draw(kind, number));
    }
  }

  /** Draws the pictures of the seed, which are numbered on from those of the seed before. */
  private void draw(Path place, int pictures, IntFunction<BufferedImage> picture)
      throws IOException {
    Files.createDirectories(place);
    IntStream.range(0, pictures)
        .parallel()
        .forEach(number -> write(picture.apply(seed * A_SEED + number), place, number));
  }

  private static void write(BufferedImage picture, Path place, int number) {
    try {
      ImageIO.write(picture, "png", place.resolve("%04d.png".formatted(number)).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
