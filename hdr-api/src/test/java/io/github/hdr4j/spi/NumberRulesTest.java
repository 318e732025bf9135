package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.NumberReading;
import io.github.hdr4j.NumberRules;
import io.github.hdr4j.NumberSign;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Verdict;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Rules for a number")
class NumberRulesTest {
  @Nested
  @DisplayName("on its length")
  class Length {
    /** Most probably one digit, else two. */
    private final Line line =
        Line.of(2)
            .digit(0, 2, "0 0.9, none 0.1")
            .part(0, 1, "6 0.3, none 0.7")
            .part(1, 2, "3 0.3, none 0.7");

    @Test
    @DisplayName("make it look for the best text of that length, not check the best of all")
    void searched() {
      assertThat(line.text()).isEqualTo("0");
      NumberReading two = line.read(NumberRules.digits(2)).orElseThrow();
      assertThat(two.text()).isEqualTo("63");
      // Only texts of two digits and none at all compete; but each half is hardly a digit.
      assertThat(two.confidence()).isLessThan(Math.sqrt(0.1));
      assertThat(two.reason()).hasValue(Reason.AMBIGUOUS);
      assertThat(line.text(NumberRules.builder().length(1, 2).build())).isEqualTo("0");
    }

    @Test
    @DisplayName("are said to be broken if no text has it")
    void impossible() {
      NumberReading three = line.read(NumberRules.digits(3)).orElseThrow();
      assertThat(three.text()).isEqualTo("0");
      assertThat(three.verdict()).isEqualTo(Verdict.UNCERTAIN);
      assertThat(three.reason()).hasValue(Reason.WRONG_LENGTH);
      assertThat(Line.ofMarks("1", "2", "3").read(NumberRules.digits(2)).orElseThrow().reason())
          .hasValue(Reason.WRONG_LENGTH);
    }

    @Test
    @DisplayName("never make it sure of what keeps them where something else is clearly written")
    void breach() {
      Line seven = Line.ofMarks("1", "2", "3 0.5, none 0.5");
      NumberReading two = seven.read(NumberRules.digits(2)).orElseThrow();
      assertThat(two.text()).isEqualTo("12");
      assertThat(two.confidence()).isGreaterThan(0.9);
      NumberReading clear =
          Line.ofMarks("1", "2", "3 0.999, none 0.001").read(NumberRules.digits(2)).orElseThrow();
      assertThat(clear.text()).isEqualTo("12");
      assertThat(clear.confidence()).isLessThan(0.5);
    }

    @Test
    @DisplayName("do not count the digits that a word of letters might hold")
    void words() {
      Line pin = Line.ofMarks("none", "1 0.6, none 0.4", "none", "none", "4", "2").gap(4);
      assertThat(pin.text(NumberRules.digits(2))).isEqualTo("42");
    }

    @Test
    @DisplayName("of many alternatives still find the right one")
    void many() {
      String unsure = "1 0.2, 2 0.2, 3 0.2, 4 0.2, 7 0.2";
      String[] marks = new String[12];
      Arrays.fill(marks, unsure);
      marks[11] = "9";
      NumberReading reading = Line.ofMarks(marks).read(NumberRules.digits(12)).orElseThrow();
      assertThat(reading.text()).hasSize(12).endsWith("9");
      assertThat(reading.reason()).hasValue(Reason.AMBIGUOUS);
    }
  }

  @Nested
  @DisplayName("that it must satisfy")
  class Check {
    private final Line line = Line.ofMarks("1", "7 0.6, 1 0.3, 9 0.1", "5 0.7, 6 0.3");

    @Test
    @DisplayName("make it look for the best text that does")
    void searched() {
      NumberReading reading = line.read(sum(8)).orElseThrow();
      assertThat(reading.text()).isEqualTo("116");
      assertThat(reading.confidence()).isCloseTo(1, within(0.02));
      assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(reading.digits().get(1).best()).as("what it looks like").hasValue(7);
    }

    @Test
    @DisplayName("see the signs, too")
    void signs() {
      Line amount =
          Line.of(3).digit(0, 1, "1 0.6, 7 0.4").sign(1, NumberSign.POINT).digit(2, 3, "5");
      NumberRules rules = NumberRules.builder().check(text -> text.equals("7.5")).build();
      assertThat(amount.text(rules)).isEqualTo("7.5");
    }

    @Test
    @DisplayName("are said to be broken if no text does, and the best one is given all the same")
    void impossible() {
      NumberReading reading = line.read(sum(99)).orElseThrow();
      assertThat(reading.text()).isEqualTo("175");
      assertThat(reading.reason()).hasValue(Reason.CHECK_FAILED);
      assertThat(reading.verdict()).isEqualTo(Verdict.UNCERTAIN);
    }

    private static NumberRules sum(int wanted) {
      return NumberRules.builder()
          .check(text -> text.chars().map(c -> c - '0').sum() == wanted)
          .build();
    }
  }

  @Nested
  @DisplayName("on signs")
  class Signs {
    @Test
    @DisplayName("read them between digits")
    void between() {
      Line amount =
          Line.of(6)
              .digit(0, 1, "1")
              .sign(1, NumberSign.COMMA)
              .digit(2, 3, "2")
              .sign(3, NumberSign.POINT)
              .digit(4, 5, "5")
              .digit(5, 6, "0");
      assertThat(amount.text()).isEqualTo("1,2.50");
      assertThat(amount.read().orElseThrow().digitsOnly()).isEqualTo("1250");
      assertThat(amount.text(NumberRules.builder().signs(Set.of(NumberSign.POINT)).build()))
          .isEqualTo("12.50");
      assertThat(amount.text(NumberRules.digits(4))).isEqualTo("1250");
    }

    @Test
    @DisplayName("do not doubt a digit for a sign that is not wanted")
    void unwanted() {
      Line line = Line.ofMarks("7", "1").sign(1, NumberSign.FRACTION_BAR);
      assertThat(line.read(NumberRules.digits(2)).orElseThrow().confidence())
          .isCloseTo(1, within(1e-6));
    }

    @Test
    @DisplayName("leave them out at the ends of a word, but for the minus before it")
    void ends() {
      Line line =
          Line.of(6)
              .sign(0, NumberSign.COMMA)
              .sign(1, NumberSign.MINUS)
              .digit(2, 3, "4")
              .sign(3, NumberSign.POINT)
              .digit(4, 5, "7")
              .sign(5, NumberSign.FRACTION_BAR)
              .gap(4);
      NumberReading reading = line.read().orElseThrow();
      assertThat(reading.text()).isEqualTo("-4 7");
      assertThat(reading.box()).isEqualTo(Line.box(1, 5));
    }

    @Test
    @DisplayName("tell a sign from a digit by what each costs")
    void signOrDigit() {
      Line line =
          Line.of(3)
              .digit(0, 1, "3")
              .sign(1, NumberSign.FRACTION_BAR)
              .digit(1, 2, "1 0.7, none 0.3")
              .digit(2, 3, "4");
      assertThat(line.text()).isEqualTo("3/4");
      assertThat(line.read().orElseThrow().alternatives().get(0).text()).isEqualTo("314");
    }
  }

  @Nested
  @DisplayName("on other marks")
  class Others {
    private final Line plate =
        Line.ofMarks("none", "none", "1", "2", "none", "3", "4", "5").gap(2).gap(4).gap(5);

    @Test
    @DisplayName("mark them if that is wanted")
    void marked() {
      NumberReading reading =
          plate.read(NumberRules.builder().marksOthers(true).build()).orElseThrow();
      assertThat(reading.text()).isEqualTo("?? 12 ? 345");
      assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(reading.box()).isEqualTo(Line.box(0, 8));
      assertThat(reading.digits()).hasSize(5);
    }

    @Test
    @DisplayName("leave out words that have no more digits than letters, if it is not")
    void leftOut() {
      NumberReading reading = plate.read().orElseThrow();
      assertThat(reading.text()).isEqualTo("12 345");
      assertThat(reading.verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(reading.box()).isEqualTo(Line.box(2, 8));
      assertThat(Line.ofMarks("none", "1", "none", "2").text()).isEqualTo("nothing");
    }

    @Test
    @DisplayName("do not let a number with one inside pass")
    void inside() {
      NumberReading reading = Line.ofMarks("1", "none", "2").read().orElseThrow();
      assertThat(reading.text()).isEqualTo("1?2");
      assertThat(reading.verdict()).isEqualTo(Verdict.UNCERTAIN);
      assertThat(reading.reason()).hasValue(Reason.NOT_DIGIT_LIKE);
    }

    @Test
    @DisplayName("pass over specks, also where a word begins")
    void specks() {
      Line line = Line.of(4).digit(0, 1, "1").other(1, 0).other(2, 0).digit(3, 4, "2").gap(1);
      assertThat(line.text()).isEqualTo("1 2");
    }

    @Test
    @DisplayName("do not let many words of letters crowd out the number beside them")
    void crowd() {
      String letter = "1 0.004, 2 0.002, 4 0.002, 7 0.002, none 0.99";
      String[] marks = new String[26];
      Arrays.fill(marks, letter);
      marks[25] = "3 0.6, 8 0.4";
      Line line = Line.ofMarks(marks);
      for (int node = 5; node <= 25; node += 5) {
        line.gap(node);
      }
      NumberReading reading = line.read(NumberRules.digits(1)).orElseThrow();
      assertThat(reading.text()).isEqualTo("3");
      assertThat(reading.confidence()).isCloseTo(Math.sqrt(0.6), within(0.03));
    }
  }

  @Nested
  @DisplayName("are")
  class Values {
    @Test
    @DisplayName("none by default")
    void any() {
      NumberRules any = NumberRules.any();
      assertThat(any.signs()).containsExactlyInAnyOrder(NumberSign.values());
      assertThat(any.least()).isEqualTo(1);
      assertThat(any.most()).isEqualTo(Integer.MAX_VALUE);
      assertThat(any.marksOthers()).isFalse();
      assertThat(any.check()).isEmpty();
      assertThat(any.acceptThreshold()).isEmpty();
    }

    @Test
    @DisplayName("refused if they cannot be")
    void impossible() {
      NumberRules.Builder rules = NumberRules.builder();
      String message = "a number has 1 digit or more, and not fewer than at least: ";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rules.length(0, 2))
          .withMessage(message + "0 to 2");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rules.length(3, 2))
          .withMessage(message + "3 to 2");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NumberRules.digits(0))
          .withMessage(message + "0 to 0");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rules.acceptThreshold(1.1))
          .withMessage("acceptThreshold must be 0 to 1: 1.1");
      assertThatNullPointerException().isThrownBy(() -> rules.check(null)).withMessage("test");
      assertThatNullPointerException().isThrownBy(() -> rules.signs(Collections.singleton(null)));
    }

    @Test
    @DisplayName("known by symbols that are no digits")
    void symbols() {
      assertThat(
              Arrays.stream(NumberSign.values())
                  .map(sign -> String.valueOf(sign.symbol()))
                  .collect(Collectors.joining()))
          .isEqualTo(".,-/");
    }
  }
}
