package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A recognition")
class RecognitionTest {
  private static final Box BOX = new Box(1, 2, 3, 4);
  private static final WritingStyle STYLE = WritingStyle.of(1, 0, 0.1, 0.2, 0.5);

  /** 7 is most probable, then 1 and 9, equally; 2 is at 1 % and 3 is just below. */
  private final double[] probabilities = {0, 0.1, 0.01, 0.009, 0.081, 0, 0, 0.7, 0, 0.1};

  private Recognition accepted() {
    return Recognition.of(Verdict.ACCEPTED, probabilities, 0.9, Optional.empty());
  }

  private Recognition uncertain() {
    return Recognition.of(Verdict.UNCERTAIN, probabilities, 0.9, Optional.of(Reason.FAINT));
  }

  @Nested
  @DisplayName("gives its digit")
  class Digit {
    @Test
    @DisplayName("when it is accepted")
    void whenAccepted() {
      assertThat(accepted().digit()).hasValue(7);
      assertThat(accepted().best()).hasValue(7);
      assertThat(accepted().reason()).isEmpty();
    }

    @Test
    @DisplayName("not when it is uncertain: then it has a best guess and a reason")
    void notWhenUncertain() {
      assertThat(uncertain().digit()).isEmpty();
      assertThat(uncertain().best()).hasValue(7);
      assertThat(uncertain().reason()).hasValue(Reason.FAINT);
    }

    @Test
    @DisplayName("not when it is not a digit")
    void notWhenNotADigit() {
      Recognition several =
          Recognition.of(
              Verdict.NOT_A_DIGIT, probabilities, 0.9, Optional.of(Reason.SEVERAL_MARKS));

      assertThat(several.digit()).isEmpty();
      assertThat(several.best()).hasValue(7);
    }

    @Test
    @DisplayName("the smallest of equally probable ones")
    void ties() {
      double[] tie = {0, 0, 0, 0.5, 0, 0, 0, 0, 0.5, 0};

      assertThat(Recognition.of(Verdict.ACCEPTED, tie, 1, Optional.empty()).digit()).hasValue(3);
    }
  }

  @Nested
  @DisplayName("gives probabilities")
  class Probabilities {
    @Test
    @DisplayName("of each digit and of being a digit at all")
    void each() {
      assertThat(accepted().probability(9)).isEqualTo(0.1);
      assertThat(accepted().confidence()).isEqualTo(0.7);
      assertThat(accepted().digitProbability()).isEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10})
    @DisplayName("of digits only")
    void digitsOnly(int digit) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> accepted().probability(digit))
          .withMessage("digit must be 0 to 9: " + digit);
    }

    @Test
    @DisplayName("that do not follow the array it was made from")
    void copied() {
      Recognition reading = accepted();
      probabilities[7] = 0;

      assertThat(reading.probability(7)).isEqualTo(0.7);
    }

    @Test
    @DisplayName("of the alternatives, the most probable first, those below 1 % left out")
    void alternatives() {
      assertThat(accepted().alternatives())
          .containsExactly(
              new Alternative(1, 0.1),
              new Alternative(9, 0.1),
              new Alternative(4, 0.081),
              new Alternative(2, 0.01));
      List<Alternative> alternatives = accepted().alternatives();
      assertThatThrownBy(alternatives::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  @DisplayName("that is blank")
  class Blank {
    private final Recognition blank = Recognition.blank();

    @Test
    @DisplayName("has neither digit nor alternatives, and says that nothing is written")
    void nothing() {
      assertThat(blank.verdict()).isEqualTo(Verdict.BLANK);
      assertThat(blank.digit()).isEmpty();
      assertThat(blank.best()).isEmpty();
      assertThat(blank.alternatives()).isEmpty();
      assertThat(blank.reason()).hasValue(Reason.NO_INK);
      assertThat(blank.box()).isEmpty();
      assertThat(blank.style()).isEmpty();
    }

    @Test
    @DisplayName("finds every digit equally probable and is no digit")
    void uniform() {
      assertThat(IntStream.range(0, 10).mapToDouble(blank::probability).sum())
          .isCloseTo(1, within(1e-12));
      assertThat(blank.confidence()).isEqualTo(0.1);
      assertThat(blank.digitProbability()).isZero();
    }

    @Test
    @DisplayName("lies nowhere")
    void nowhere() {
      assertThatIllegalStateException()
          .isThrownBy(() -> blank.at(BOX, STYLE))
          .withMessage("a blank recognition has neither place nor style");
    }
  }

  @Nested
  @DisplayName("is refused")
  class Refused {
    @Test
    @DisplayName("with ink and the verdict blank")
    void blank() {
      assertRefused(
          Verdict.BLANK,
          1,
          Optional.of(Reason.NO_INK),
          "a blank recognition is made by Recognition.blank()",
          probabilities);
    }

    @Test
    @DisplayName("accepted with a reason against it, or refused without one")
    void reason() {
      assertRefused(
          Verdict.ACCEPTED,
          1,
          Optional.of(Reason.FAINT),
          "a reading has a reason unless it is accepted: ACCEPTED, Optional[FAINT]",
          probabilities);
      assertRefused(
          Verdict.UNCERTAIN,
          1,
          Optional.empty(),
          "a reading has a reason unless it is accepted: UNCERTAIN, Optional.empty",
          probabilities);
    }

    @Test
    @DisplayName("with probabilities that are none")
    void probabilities() {
      assertRefused("ten probabilities, not 9", 1, new double[9]);
      assertRefused("probabilities must sum to 1: 0.0", 1, new double[10]);
      assertRefused("probability must be 0 to 1: 1.5", 1, 1.5, -0.5, 0, 0, 0, 0, 0, 0, 0, 0);
      assertRefused("probability must be 0 to 1: NaN", 1, Double.NaN, 1, 0, 0, 0, 0, 0, 0, 0, 0);
      assertRefused("digitProbability must be 0 to 1: 1.1", 1.1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static void assertRefused(
        String message, double digitProbability, double... probabilities) {
      assertRefused(Verdict.ACCEPTED, digitProbability, Optional.empty(), message, probabilities);
    }

    private static void assertRefused(
        Verdict verdict,
        double digitProbability,
        Optional<Reason> reason,
        String message,
        double... probabilities) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Recognition.of(verdict, probabilities, digitProbability, reason))
          .withMessage(message);
    }
  }

  @Test
  @DisplayName("gets its place and style on a copy")
  void at() {
    Recognition reading = accepted();
    Recognition placed = reading.at(BOX, STYLE);

    assertThat(reading.box()).isEmpty();
    assertThat(placed.box()).hasValue(BOX);
    assertThat(placed.style()).hasValue(STYLE);
    assertThat(placed.digit()).hasValue(7);
  }

  @Test
  @DisplayName("says in a line what it is")
  void text() {
    assertThat(accepted())
        .hasToString("Recognition[ACCEPTED 7, confidence 0.7000, digit probability 0.9000]");
    assertThat(uncertain())
        .hasToString("Recognition[UNCERTAIN 7, confidence 0.7000, digit probability 0.9000]");
    assertThat(Recognition.blank()).hasToString("Recognition[BLANK]");
  }
}
