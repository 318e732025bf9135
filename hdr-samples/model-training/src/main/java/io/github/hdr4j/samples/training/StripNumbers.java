package io.github.hdr4j.samples.training;

import io.github.hdr4j.Box;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.samples.toolkit.numbers.Closeness;
import io.github.hdr4j.samples.toolkit.numbers.DrawnWriters;
import io.github.hdr4j.samples.toolkit.numbers.Mark;
import io.github.hdr4j.samples.toolkit.numbers.NumberGenerator;
import io.github.hdr4j.samples.toolkit.numbers.NumberPicture;
import io.github.hdr4j.samples.toolkit.numbers.NumberStyle;
import io.github.hdr4j.samples.toolkit.numbers.Range;
import io.github.hdr4j.samples.toolkit.numbers.Writers;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Strips of numbers, as segmentation shows them. */
final class StripNumbers {
  private static final NumberStyle PLAIN =
      NumberStyle.TOUCHING
          .withCloseness(new Closeness(0.4, 0.3))
          .withSigned(0.04)
          .withHeights(new Range(20, 60));
  private static final NumberStyle HARD =
      NumberStyle.HARD
          .withCloseness(new Closeness(0.4, 0.3))
          .withBoxed(0.1)
          .withSigned(0.06)
          .withHeights(new Range(15, 60));

  /** Of so many numbers, one is written by a drawn hand. */
  private static final int DRAWN = 6;

  private static final long OTHERS = 1L << 42;

  private final List<NumberGenerator> generators;
  private final Preprocessor preprocessor;

  StripNumbers(Writers writers, Preprocessor preprocessor) {
    generators =
        List.of(
            new NumberGenerator(writers, PLAIN),
            new NumberGenerator(writers, HARD),
            new NumberGenerator(new DrawnWriters(), HARD));
    this.preprocessor = preprocessor;
  }

  /** The strips of that many numbers. */
  List<StripSample> samples(int numbers, Seeds seeds) {
    return IntStream.range(0, numbers)
        .parallel()
        .mapToObj(number -> strips(number, seeds))
        .flatMap(List::stream)
        .toList();
  }

  private List<StripSample> strips(int number, Seeds seeds) {
    int style = number % DRAWN == 0 ? 2 : number % 2;
    NumberPicture picture = generators.get(style).draw(seeds.seed() + OTHERS, number);
    BufferedImage image = picture.image();
    if (style != 0) {
      image = preprocessor.decode(picture.file().encode(image));
    }
    List<StripSample> samples = new ArrayList<>();
    List<SegmentationLattice> lattices = preprocessor.segment(image);
    for (SegmentationLattice lattice : lattices) {
      lattice
          .strip()
          .flatMap(strip -> sample(strip, lattice.box(), picture))
          .ifPresent(samples::add);
    }
    return samples;
  }

  /** Empty where a digit lies half in the line. */
  private static Optional<StripSample> sample(LineStrip strip, Box line, NumberPicture picture) {
    List<StripSample.Digit> digits = new ArrayList<>();
    for (Mark mark : picture.marks()) {
      Box box = mark.box();
      double x = box.x() + box.width() / 2.0;
      double y = box.y() + box.height() / 2.0;
      boolean inside =
          x >= line.x()
              && x < line.x() + line.width()
              && y >= line.y()
              && y < line.y() + line.height();
      if (inside && mark.sign() >= '0' && mark.sign() <= '9') {
        double left = strip.column(box.x(), y);
        double right = strip.column(box.x() + box.width(), y);
        digits.add(
            new StripSample.Digit(mark.sign() - '0', (left + right) / 2, Math.abs(right - left)));
      } else if (box.x() < line.x() + line.width()
          && line.x() < box.x() + box.width()
          && box.y() < line.y() + line.height()
          && line.y() < box.y() + box.height()
          && !inside) {
        return Optional.empty();
      }
    }
    digits.sort(Comparator.comparingDouble(StripSample.Digit::centre));
    return Optional.of(StripSample.of(strip, digits));
  }
}
