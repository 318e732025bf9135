package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.samples.toolkit.numbers.Closeness;
import io.github.hdr4j.samples.toolkit.numbers.DrawnWriters;
import io.github.hdr4j.samples.toolkit.numbers.NumberGenerator;
import io.github.hdr4j.samples.toolkit.numbers.NumberPicture;
import io.github.hdr4j.samples.toolkit.numbers.NumberStyle;
import io.github.hdr4j.samples.toolkit.numbers.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pieces of numbers")
class NumberPiecesTest {
  private static final NumberStyle LARGE = NumberStyle.SEPARATE.withHeights(new Range(50, 90));

  private final Preprocessor preprocessor = Preprocessor.load();

  private static List<NumberPicture> pictures(NumberStyle style) {
    NumberGenerator numbers = new NumberGenerator(new DrawnWriters(), style);
    return IntStream.range(0, 12).mapToObj(number -> numbers.draw(3, number)).toList();
  }

  private List<Hypothesis.Digit> digits(NumberPicture picture) {
    List<SegmentationLattice> lines = preprocessor.segment(picture.image());
    return lines.stream()
        .flatMap(line -> line.hypotheses().stream())
        .filter(Hypothesis.Digit.class::isInstance)
        .map(Hypothesis.Digit.class::cast)
        .toList();
  }

  @Test
  @DisplayName("that are all of a digit that stands alone are that digit")
  void alone() {
    for (NumberPicture picture : pictures(LARGE.withDigits(new Range(1, 1)))) {
      Hypothesis.Digit largest =
          digits(picture).stream()
              .reduce((one, other) -> area(other) > area(one) ? other : one)
              .orElseThrow();
      assertThat(PieceTruth.label(largest, picture))
          .contains(Character.digit(picture.text().charAt(0), 10));
    }
  }

  @Test
  @DisplayName("that are two digits are none")
  void two() {
    NumberStyle touching = LARGE.withDigits(new Range(2, 2)).withCloseness(new Closeness(1, 0));
    List<Optional<Integer>> labels = new ArrayList<>();
    for (NumberPicture picture : pictures(touching)) {
      boolean joined = picture.marks().get(1).joined();
      digits(picture).stream()
          .filter(digit -> joined && digit.isWhole())
          .map(digit -> PieceTruth.label(digit, picture))
          .forEach(labels::add);
    }
    assertThat(labels).hasSizeGreaterThan(3).containsOnly(Optional.of(Samples.NOT_A_DIGIT));
  }

  @Test
  @DisplayName("teach all digits and what is none, the same for the same seed")
  void samples() {
    NumberPieces pieces = new NumberPieces(new DrawnWriters(), preprocessor);
    Samples first = pieces.samples(60, new Seeds(1));
    assertThat(IntStream.of(first.labels()).distinct().sorted().toArray())
        .containsExactly(IntStream.rangeClosed(0, Samples.NOT_A_DIGIT).toArray());
    assertThat(pieces.samples(60, new Seeds(1)).checksum()).isEqualTo(first.checksum());
    assertThat(pieces.samples(60, new Seeds(2)).checksum()).isNotEqualTo(first.checksum());
  }

  private static int area(Hypothesis.Digit digit) {
    return digit.box().width() * digit.box().height();
  }
}
