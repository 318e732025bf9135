package io.github.hdr4j.samples.training;

import io.github.hdr4j.Box;
import io.github.hdr4j.samples.toolkit.numbers.DrawnScripts;
import io.github.hdr4j.samples.toolkit.numbers.PageGenerator;
import io.github.hdr4j.samples.toolkit.numbers.PageMark;
import io.github.hdr4j.samples.toolkit.numbers.PagePicture;
import io.github.hdr4j.samples.toolkit.numbers.Scripts;
import io.github.hdr4j.samples.training.drawing.FontScripts;
import io.github.hdr4j.samples.training.drawing.Fonts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes pictures of pages with digits among words and drawings, to measure how they are found. */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes pictures of pages with single digits among words, lines and drawings, and pages.tsv:"
            + " per mark the file, the digit or -, x, y, width, height, and the kind of the mark.")
final class PagesCommand implements Callable<Integer> {

  private static final String DEFAULT = " (default: ${DEFAULT-VALUE})";

  @Mixin private final WriterOptions people = new WriterOptions();

  @Option(names = "--count", description = "Pages" + DEFAULT)
  private int count = 60;

  @Option(names = "--seed", paramLabel = "N", description = "Another one, other pages" + DEFAULT)
  private long seed = 0;

  @Option(
      names = "--fonts",
      paramLabel = "DIR",
      split = ",",
      description =
          "Folders, searched with their sub-folders, of TrueType and OpenType fonts for the words;"
              + " without them letters are drawn in pen strokes")
  private List<Path> fonts = List.of();

  @Parameters(paramLabel = "FOLDER", description = "Where they go; the same names are replaced.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    people.checkCount(count);
    Scripts scripts = fonts.isEmpty() ? new DrawnScripts() : FontScripts.of(Fonts.in(fonts));
    PageGenerator pages = new PageGenerator(people.writers(), scripts);
    PictureWriter.write(
        folder,
        count,
        "pages.tsv",
        number -> {
          PagePicture page = pages.draw(seed, number);
          return new PictureWriter.Written(
              page.file().extension(),
              page.file().encode(page.image()),
              page.marks().stream().map(PagesCommand::line).toList());
        });
    return 0;
  }

  private static String line(PageMark mark) {
    Box box = mark.box();
    String digit = mark.digit().isPresent() ? Integer.toString(mark.digit().getAsInt()) : "-";
    return "%s\t%d\t%d\t%d\t%d\t%s"
        .formatted(
            digit,
            box.x(),
            box.y(),
            box.width(),
            box.height(),
            mark.kind().name().toLowerCase(Locale.ROOT));
  }
}
