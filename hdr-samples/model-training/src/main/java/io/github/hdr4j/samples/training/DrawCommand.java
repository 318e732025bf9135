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
  private static final String NOT_A_DIGIT = "not-a-digit";

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
    for (int digit = 0; digit < 10; digit++) {
      int drawn = digit;
      draw(folder.resolve(Integer.toString(digit)), count, hand -> TrainingHand.write(drawn, hand));
    }
    if (nonDigits > 0) {
      Fonts found = Fonts.in(fonts);
      if (found.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println("no fonts: letters and signs come from pen strokes only, see --fonts");
      }
      NonDigits kinds = NonDigits.of(found);
      for (String kind : kinds.names()) {
        draw(
            folder.resolve(NOT_A_DIGIT).resolve(kind),
            nonDigits,
            number -> kinds.draw(kind, number));
      }
    }
    return 0;
  }

  private static void draw(Path place, int count, IntFunction<BufferedImage> picture)
      throws IOException {
    Files.createDirectories(place);
    IntStream.range(0, count)
        .parallel()
        .forEach(number -> write(picture.apply(number), place, number));
  }

  private static void write(BufferedImage picture, Path place, int number) {
    try {
      ImageIO.write(picture, "png", place.resolve("%04d.png".formatted(number)).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
