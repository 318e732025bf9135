package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.toolkit.files.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a picture to try the program with. */
@Command(
    name = "sample",
    description = "Draws a handwritten digit on paper, as a picture to try the program with.",
    footer = {"%nExample:", "  hdr sample seven.png && hdr recognize seven.png"})
final class SampleCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--digit",
      paramLabel = "D",
      description = "The digit to draw, 0 to 9. Default: 7.")
  private int digit = 7;

  @Option(names = "--hand", paramLabel = "N", description = "Any number: who writes. Default: 1.")
  private long hand = 1;

  @Option(names = "--force", description = "Write over another file.")
  private boolean force;

  @Parameters(paramLabel = "FILE", description = "The PNG file to write.")
  private Path file = Path.of("");

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (digit < 0 || digit > 9) {
      throw new UsageException("--digit must be 0 to 9, not " + digit);
    }
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new UsageException(file + ": the name must end in .png");
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(HandwrittenDigit.draw(digit, hand), "png", png);
    if (!force && Files.exists(file) && !holds(png.toByteArray())) {
      throw new UsageException(
          file + ": holds something else already; give another name, or add --force");
    }
    WholeFile.write(file, png.toByteArray());
    console.say("drew a %d into %s".formatted(digit, file));
    return ExitStatus.ALL_WELL;
  }

  private boolean holds(byte[] content) throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
  }
}
