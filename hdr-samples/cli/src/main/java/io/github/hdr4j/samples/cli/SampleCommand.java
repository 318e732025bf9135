package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.toolkit.files.WholeFile;
import io.github.hdr4j.samples.toolkit.forms.FormFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws pictures to try the program with. */
@Command(
    name = "sample",
    description = {
      "Draws a handwritten digit on paper, as a picture to try the program with.",
      "Or draws forms that somebody filled in, photographed on a desk, with templates to read them"
          + " by, and tables of what is written and of where the page is in each photo."
    },
    footer = {
      "%nExamples:",
      "  hdr sample seven.png && hdr recognize seven.png",
      "  hdr sample --forms 20 forms/"
    })
final class SampleCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--digit",
      paramLabel = "D",
      description = "The digit to draw, 0 to 9. Default: 7.")
  private int digit = 7;

  @Option(
      names = "--forms",
      paramLabel = "N",
      description = "Draw N photos of cheques, exam papers and other forms into a folder.")
  private Optional<Integer> forms = Optional.empty();

  @Option(names = "--hand", paramLabel = "N", description = "Any number: who writes. Default: 1.")
  private long hand = 1;

  @Option(names = "--force", description = "Write over other files.")
  private boolean force;

  @Parameters(paramLabel = "FILE", description = "The PNG file to write, or the folder of forms.")
  private Path file = Path.of("");

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (forms.isPresent()) {
      drawForms(forms.get());
    } else {
      drawDigit();
    }
    return ExitStatus.ALL_WELL;
  }

  private void drawForms(int count) throws IOException {
    if (count < 1) {
      throw new UsageException("--forms must be 1 or more, not " + count);
    }
    if (!force && Files.exists(file) && !isEmptyFolder()) {
      throw new UsageException(file + ": is no empty folder; give another name, or add --force");
    }
    try (Progress progress = Progress.start(console, "Drawing", "photos", count)) {
      FormFolder.write(file, count, hand, progress::step);
    }
    console.say("drew %d photos of forms into %s".formatted(count, file));
  }

  private boolean isEmptyFolder() throws IOException {
    if (!Files.isDirectory(file)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(file)) {
      return entries.findAny().isEmpty();
    }
  }

  private void drawDigit() throws IOException {
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
  }

  private boolean holds(byte[] content) throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
  }
}
