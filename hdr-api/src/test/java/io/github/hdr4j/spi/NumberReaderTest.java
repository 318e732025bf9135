package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.Box;
import io.github.hdr4j.NumberReader;
import io.github.hdr4j.NumberReading;
import io.github.hdr4j.NumberRules;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.WritingStyle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A number reader")
class NumberReaderTest {
  @Nested
  @DisplayName("takes the most probable way through a line")
  class BestWay {
    @Test
    @DisplayName("digit by digit where marks stand apart, with the box of each")
    void apart() {
      NumberReading reading = Line.ofMarks("4", "0", "7").read().orElseThrow();
      assertThat(reading.text()).isEqualTo("407");
      assertThat(reading.digitsOnly()).isEqualTo("407");
      assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(reading.confidence()).isCloseTo(1, within(1e-6));
      assertThat(reading.reason()).isEmpty();
      assertThat(reading.alternatives()).isEmpty();
      assertThat(reading.box()).isEqualTo(Line.box(0, 3));
      assertThat(reading.digits())
          .extracting(digit -> digit.best().orElseThrow())
          .containsExactly(4, 0, 7);
      assertThat(reading.digits())
          .extracting(digit -> digit.box().orElseThrow())
          .containsExactly(Line.box(0, 1), Line.box(1, 2), Line.box(2, 3));
    }

    @Test
    @DisplayName("with pieces joined or cut, as the recogniser knows them")
    void joined() {
      Line line =
          Line.of(3)
              .part(0, 1, "1 0.3, none 0.7")
              .part(1, 2, "1 0.3, none 0.7")
              .digit(0, 2, "4 0.9, none 0.1", true, 0)
              .part(1, 3, "8 0.2, none 0.8")
              .digit(2, 3, "7 0.9, none 0.1");
      assertThat(line.text()).isEqualTo("47");
    }

    @Test
    @DisplayName("with what it costs to take pieces together")
    void penalty() {
      assertThat(halves(0).text()).isEqualTo("4");
      assertThat(halves(2).text()).isEqualTo("11");
    }

    private Line halves(double penalty) {
      return Line.of(2)
          .part(0, 1, "1 0.8, none 0.2")
          .part(1, 2, "1 0.8, none 0.2")
          .digit(0, 2, "4 0.7, none 0.3", true, penalty);
    }

    @Test
    @DisplayName("without looking into a mark that is one digit for certain")
    void certain() {
      assertThat(costly("4 0.992, none 0.008").text()).isEqualTo("4");
      assertThat(costly("4 0.98, none 0.02").text()).isEqualTo("11");
    }

    private Line costly(String whole) {
      return Line.of(2).part(0, 1, "1").part(1, 2, "1").digit(0, 2, whole, true, 20);
    }

    @Test
    @DisplayName("as one digit rather than as two unlikely halves, though nothing is sure")
    void whole() {
      Line line =
          Line.of(2)
              .digit(0, 2, "0 0.6, none 0.4")
              .part(0, 1, "6 0.3, none 0.7")
              .part(1, 2, "3 0.3, none 0.7");
      assertThat(line.text()).isEqualTo("0");
    }
  }

  @Nested
  @DisplayName("finds")
  class Nothing {
    @Test
    @DisplayName("nothing in a picture without ink, and asks no engine")
    void blank() {
      try (FakeBackend recognizer = FakeBackend.open(Engines.reading())) {
        NumberReader reader = NumberReader.using(recognizer);
        assertThat(reader.read(FakePreprocessor.blankPicture())).isEmpty();
        assertThat(reader.locate(FakePreprocessor.blankPicture())).isEmpty();
      }
    }

    @Test
    @DisplayName("nothing in a line of marks that are no digits, or that no way leads through")
    void noDigits() {
      assertThat(Line.ofMarks("none", "7 0.1, none 0.9").read()).isEmpty();
      assertThat(Line.of(2).digit(0, 1, "7").read()).isEmpty();
      assertThat(Line.of(1).inkless(0, 1).read()).isEmpty();
      assertThat(Line.ofMarks("none").read(NumberRules.digits(2))).isEmpty();
    }

    @Test
    @DisplayName("lines in the order in which they come, without those that hold no digit")
    void lines() {
      Line one = Line.of(1).digit(0, 1, "1");
      Line none = Line.of(1).other(0, 0);
      List<NumberReading> readings =
          LatticePreprocessor.read(
              one.engine(), NumberRules.any(), one.lattice(), none.lattice(), one.lattice());
      assertThat(readings).extracting(NumberReading::text).containsExactly("1", "1");
      assertThatThrownBy(readings::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("the accepted digits of all words, each with its box")
    void located() {
      Line line = Line.ofMarks("1", "none", "2 0.4, 3 0.4, none 0.2", "5").gap(1).gap(2).gap(3);
      assertThat(locate(line))
          .extracting(digit -> digit.box().orElseThrow())
          .containsExactly(Line.box(0, 1), Line.box(3, 4));
      assertThat(locate(line))
          .extracting(digit -> digit.digit().orElseThrow())
          .containsExactly(1, 5);
    }

    @Test
    @DisplayName("no digit in a word whose other marks give it away")
    void letters() {
      assertThat(locate(Line.ofMarks("1", "none", "5"))).isEmpty();
      assertThat(locate(Line.ofMarks("1", "3", "5"))).hasSize(3);
    }

    @Test
    @DisplayName("a digit that a wide space parts from letters, but none that was cut out of them")
    void apart() {
      Line line = Line.of(3).digit(0, 1, "1").other(1, 0).digit(2, 3, "none");
      assertThat(locate(line))
          .extracting(digit -> digit.box().orElseThrow())
          .containsExactly(Line.box(0, 1));
      assertThat(locate(Line.of(3).part(0, 1, "1").other(1, 0).digit(2, 3, "none"))).isEmpty();
    }

    @Test
    @DisplayName("a digit that is probable, whatever the threshold for accepting one")
    void probable() {
      Line line = Line.ofMarks("1", "3 0.85, 8 0.15");
      assertThat(locate(line, RecognizerOptions.builder().acceptThreshold(0.9).build()))
          .extracting(Recognition::best, Recognition::verdict)
          .containsExactly(
              tuple(OptionalInt.of(1), Verdict.ACCEPTED),
              tuple(OptionalInt.of(3), Verdict.UNCERTAIN));
      Line improbable = Line.ofMarks("1", "3 0.7, 8 0.3");
      assertThat(locate(improbable, RecognizerOptions.builder().acceptThreshold(0.5).build()))
          .isEmpty();
    }

    @Test
    @DisplayName("no mark that the digit threshold makes no digit")
    void digitThreshold() {
      Line line = Line.ofMarks("3 0.9, none 0.1");
      assertThat(locate(line)).hasSize(1);
      assertThat(locate(line, RecognizerOptions.builder().digitThreshold(0.95).build())).isEmpty();
    }

    private static List<Recognition> locate(Line line) {
      return locate(line, RecognizerOptions.defaults());
    }

    private static List<Recognition> locate(Line line, RecognizerOptions options) {
      try (FakeBackend recognizer =
          LatticePreprocessor.open(line.engine(), options, line.lattice())) {
        return NumberReader.using(recognizer).locate(FakePreprocessor.blankPicture());
      }
    }
  }

  @Nested
  @DisplayName("takes the marks that a preprocessor finds for digits if it cannot cut them")
  class WithoutSegmentation {
    private static final WritingStyle STYLE = WritingStyle.of(0, 0, 0.1, 0.2, 0.5);

    @Test
    @DisplayName("one mark for a number of one digit")
    void one() {
      try (FakeBackend recognizer = FakeBackend.open(Engines.reading())) {
        NumberReading reading =
            NumberReader.using(recognizer).read(FakePreprocessor.picture(6)).get(0);
        assertThat(reading.text()).isEqualTo("6");
        assertThat(reading.box()).isEqualTo(FakePreprocessor.BOX);
        assertThat(reading.digits().get(0).style()).hasValue(FakePreprocessor.STYLE);
      }
    }

    @Test
    @DisplayName("several for one line, each of them prepared anew where it stands")
    void several() {
      BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
      image.setRGB(2, 3, 4);
      image.setRGB(20, 3, 3);
      try (FakeBackend recognizer = new FakeBackend(options -> Engines.reading())) {
        recognizer.open(RecognizerOptions.defaults(), new FakePreprocessor(this::twoMarks));
        NumberReading reading = NumberReader.using(recognizer).read(image).get(0);
        assertThat(reading.text()).isEqualTo("32");
        assertThat(reading.digits())
            .extracting(digit -> digit.box().orElseThrow())
            .containsExactly(new Box(3, 5, 3, 4), new Box(21, 5, 3, 4));
      }
    }

    private Preparation twoMarks(BufferedImage image) {
      return image.getWidth() == 30
          ? Preparation.severalMarks(
              Engines.tensor(0),
              new Box(2, 3, 24, 9),
              STYLE,
              List.of(new Box(2, 3, 6, 9), new Box(20, 3, 6, 9)))
          : FakePreprocessor.ink(Engines.tensor((image.getRGB(0, 0) & 0xff) - 1), Optional.empty());
    }
  }

  @Nested
  @DisplayName("of a recogniser that somebody else opened")
  class Using {
    @Test
    @DisplayName("reads files, streams and bytes through its preprocessor")
    void sources() {
      try (FakeBackend recognizer = FakeBackend.open(Engines.reading())) {
        NumberReader reader = NumberReader.using(recognizer);
        assertThat(reader.read(Path.of("seven.png")).get(0).text()).isEqualTo("7");
        assertThat(reader.read(new ByteArrayInputStream(new byte[1])).get(0).text()).isEqualTo("8");
        assertThat(reader.read(new byte[] {5}).get(0).text()).isEqualTo("5");
      }
    }

    @Test
    @DisplayName("leaves it open, and cannot read once it is closed")
    void doesNotOwn() {
      FakeBackend recognizer = FakeBackend.open(Engines.reading());
      NumberReader reader = NumberReader.using(recognizer);
      reader.close();
      assertThat(reader.read(FakePreprocessor.picture(3))).hasSize(1);
      recognizer.close();
      String closed = "this DigitRecognizer is closed; load a new one with DigitRecognizer.load()";
      assertThatIllegalStateException()
          .isThrownBy(() -> reader.read(FakePreprocessor.picture(3)))
          .withMessage(closed);
      assertThatIllegalStateException()
          .isThrownBy(() -> NumberReader.using(recognizer))
          .withMessage(closed);
    }

    @Test
    @DisplayName("refuses null")
    void nulls() {
      try (FakeBackend recognizer = FakeBackend.open(Engines.reading())) {
        NumberReader reader = NumberReader.using(recognizer);
        assertThatNullPointerException().isThrownBy(() -> reader.read((BufferedImage) null));
        assertThatNullPointerException().isThrownBy(() -> reader.locate(null));
        assertThatNullPointerException().isThrownBy(() -> reader.with(null));
        assertThatNullPointerException().isThrownBy(() -> NumberReader.using(null));
      }
    }
  }
}
