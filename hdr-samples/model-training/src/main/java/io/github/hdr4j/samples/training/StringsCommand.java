package io.github.hdr4j.samples.training;

import io.github.hdr4j.samples.toolkit.numbers.Closeness;
import io.github.hdr4j.samples.toolkit.numbers.NumberGenerator;
import io.github.hdr4j.samples.toolkit.numbers.NumberPicture;
import io.github.hdr4j.samples.toolkit.numbers.NumberStyle;
import io.github.hdr4j.samples.toolkit.numbers.Range;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes pictures of numbers of several digits, to measure how numbers are read. */
@Command(
    name = "strings",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes pictures of numbers out of one person's digits side by side, and labels.tsv with what"
            + " is written in each.")
final class StringsCommand implements Callable<Integer> {

  private static final String DEFAULT = " (default: ${DEFAULT-VALUE})";

  /** The styles. */
  private enum Kind {
    SEPARATE,
    TOUCHING,
    HARD;

    NumberStyle style() {
      return switch (this) {
        case SEPARATE -> NumberStyle.SEPARATE;
        case TOUCHING -> NumberStyle.TOUCHING;
        case HARD -> NumberStyle.HARD;
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final WriterOptions people = new WriterOptions();

  @Option(
      names = "--kind",
      description =
          "separate: clear gaps on plain paper; touching: the same with pairs that touch; hard:"
              + " uneven hands, boxes, ruling, shadows, low resolution"
              + DEFAULT)
  private Kind kind = Kind.SEPARATE;

  @Option(names = "--count", description = "Pictures" + DEFAULT)
  private int count = 500;

  @Option(names = "--seed", paramLabel = "N", description = "Another one, other numbers" + DEFAULT)
  private long seed = 0;

  @Option(
      names = "--digits",
      paramLabel = "N[-N]",
      converter = RangeConverter.class,
      description = "Digits of a number" + DEFAULT)
  private Range digits = new Range(1, 8);

  @Option(
      names = "--heights",
      paramLabel = "N-N",
      converter = RangeConverter.class,
      description = "Height of a digit in pixels; default: 20-120, hard 15-120")
  private @Nullable Range heights;

  @Option(
      names = "--touching",
      paramLabel = "SHARE",
      description =
          "Of the pairs of neighbouring digits, those that touch; default: 0.3, separate 0")
  private @Nullable Double touching;

  @Option(
      names = "--boxed",
      paramLabel = "SHARE",
      description = "Of the numbers, those in printed boxes; default: 0, hard 0.15")
  private @Nullable Double boxed;

  @Option(
      names = "--signs",
      paramLabel = "SHARE",
      description = "Of the numbers, those with point, comma, minus or fraction" + DEFAULT)
  private double signs;

  @Parameters(paramLabel = "FOLDER", description = "Where they go; the same names are replaced.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    people.checkCount(count);
    NumberGenerator numbers = new NumberGenerator(people.writers(), style());
    PictureWriter.write(
        folder,
        count,
        "labels.tsv",
        number -> {
          NumberPicture picture = numbers.draw(seed, number);
          return new PictureWriter.Written(
              picture.file().extension(),
              picture.file().encode(picture.image()),
              List.of(picture.text()));
        });
    return 0;
  }

  private NumberStyle style() {
    NumberStyle style = kind.style();
    try {
      style = style.withDigits(digits).withSigned(signs);
      style = style.withHeights(Optional.ofNullable(heights).orElse(style.heights()));
      style = style.withBoxed(Optional.ofNullable(boxed).orElse(style.boxed()));
      Closeness closeness = style.closeness();
      double share = Optional.ofNullable(touching).orElse(closeness.touching());
      return style.withCloseness(closeness.withTouching(share));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
