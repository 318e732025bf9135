package io.github.hdr4j.samples.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Draws digits to train with: MNIST's American hands know no 1 with a flag, no crossed 7 and hardly
 * an open 4, which most of the world writes.
 */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    description = "Draws handwritten digits into sub-folders 0 to 9, for --data of train.")
final class DrawCommand implements Callable<Integer> {
  @Option(names = "--count", description = "Pictures of each digit (default: ${DEFAULT-VALUE})")
  private int count = 300;

  @Parameters(paramLabel = "FOLDER", description = "Where they go; the same names are replaced.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    for (int digit = 0; digit < 10; digit++) {
      Path place = Files.createDirectories(folder.resolve(Integer.toString(digit)));
      int drawn = digit;
      IntStream.range(0, count).parallel().forEach(hand -> draw(drawn, hand, place));
    }
    return 0;
  }

  private static void draw(int digit, int hand, Path place) {
    try {
      Path file = place.resolve("%04d.png".formatted(hand));
      ImageIO.write(TrainingHand.write(digit, hand), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
