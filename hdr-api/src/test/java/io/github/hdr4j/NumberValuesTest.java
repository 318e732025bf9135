package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Of the value types of numbers")
class NumberValuesTest {
  private static final Box BOX = new Box(1, 2, 3, 4);
  private static final WritingStyle STYLE = WritingStyle.of(0, 0, 0.1, 0.2, 0.5);
  private static final Preparation.Ink INK =
      Preparation.ink(DigitTensor.of(new float[DigitTensor.LENGTH]), BOX, STYLE, Optional.empty());

  @Nested
  @DisplayName("a hypothesis")
  class OfHypothesis {
    @Test
    @DisplayName("tells where it lies and what it might be")
    void values() {
      Hypothesis.Digit digit = Hypothesis.digit(1, 3, INK, true, 0.5);
      assertThat(digit.from()).isEqualTo(1);
      assertThat(digit.to()).isEqualTo(3);
      assertThat(digit.mark()).isSameAs(INK);
      assertThat(digit.box()).isEqualTo(BOX);
      assertThat(digit.isWhole()).isTrue();
      assertThat(digit.penalty()).isEqualTo(0.5);
      assertThat(Hypothesis.digit(1, 3, INK, false, 0).isWhole()).isFalse();
      Hypothesis.Sign sign = Hypothesis.sign(0, 1, BOX, NumberSign.COMMA, 2);
      assertThat(sign.sign()).isEqualTo(NumberSign.COMMA);
      assertThat(sign.box()).isEqualTo(BOX);
      Hypothesis.Other other = Hypothesis.other(0, 2, BOX, 3);
      assertThat(other.to()).isEqualTo(2);
      assertThat(other.penalty()).isEqualTo(3);
    }

    @Test
    @DisplayName("refuses nodes and penalties that cannot be")
    void impossible() {
      for (int to : new int[] {1, 0}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Hypothesis.other(1, to, BOX, 0))
            .withMessage("a hypothesis goes from a node to a later one: from 1 to " + to);
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Hypothesis.sign(-1, 0, BOX, NumberSign.POINT, 0))
          .withMessage("a hypothesis goes from a node to a later one: from -1 to 0");
      for (double penalty : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Hypothesis.digit(0, 1, INK, true, penalty))
            .withMessage("penalty must be 0 or more and finite: " + penalty);
      }
      assertThatNullPointerException()
          .isThrownBy(() -> Hypothesis.sign(0, 1, BOX, null, 0))
          .withMessage("sign");
      assertThatNullPointerException()
          .isThrownBy(() -> Hypothesis.other(0, 1, null, 0))
          .withMessage("box");
    }
  }

  @Nested
  @DisplayName("a lattice")
  class OfLattice {
    @Test
    @DisplayName("never changes")
    void immutable() {
      List<Hypothesis> hypotheses = new ArrayList<>(List.of(Hypothesis.other(0, 2, BOX, 0)));
      SegmentationLattice lattice = SegmentationLattice.of(BOX, 2, hypotheses, Set.of(1));
      hypotheses.clear();
      assertThat(lattice.hypotheses()).hasSize(1);
      assertThat(lattice.gaps()).containsExactly(1);
      assertThat(lattice.pieces()).isEqualTo(2);
      assertThat(lattice.box()).isEqualTo(BOX);
      assertThatThrownBy(() -> lattice.hypotheses().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("of one mark takes it for a digit")
    void single() {
      SegmentationLattice lattice = SegmentationLattice.single(INK);
      assertThat(lattice.box()).isEqualTo(BOX);
      assertThat(lattice.hypotheses())
          .singleElement()
          .isInstanceOfSatisfying(
              Hypothesis.Digit.class,
              digit -> {
                assertThat(digit.mark()).isSameAs(INK);
                assertThat(digit.isWhole()).isTrue();
              });
    }

    @Test
    @DisplayName("refuses hypotheses and gaps beyond its ends")
    void impossible() {
      List<Hypothesis> tooLong = List.of(Hypothesis.other(0, 2, BOX, 0));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SegmentationLattice.of(BOX, 1, tooLong, Set.of()))
          .withMessage("there are 1 pieces, but a hypothesis ends at node 2");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SegmentationLattice.of(BOX, 0, List.of(), Set.of()))
          .withMessage("a line has one piece or more, not 0");
      for (int node : new int[] {0, 2}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> SegmentationLattice.of(BOX, 2, List.of(), Set.of(node)))
            .withMessage("a gap lies between two of 2 pieces, not at node " + node);
      }
    }
  }

  @Nested
  @DisplayName("a reading")
  class OfReading {
    private final Recognition four = recognition();

    private static Recognition recognition() {
      double[] probabilities = new double[Recognition.DIGITS];
      probabilities[4] = 1;
      return Recognition.of(Verdict.ACCEPTED, probabilities, 1, Optional.empty());
    }

    private NumberReading of(double confidence, Optional<Reason> reason, Recognition digit) {
      return NumberReading.of("-4", confidence, reason, BOX, List.of(digit), List.of());
    }

    @Test
    @DisplayName("is accepted unless there is a reason why not")
    void verdict() {
      assertThat(of(0.5, Optional.empty(), four.at(BOX, STYLE)).verdict())
          .isEqualTo(Verdict.ACCEPTED);
      assertThat(of(0.5, Optional.of(Reason.CHECK_FAILED), four.at(BOX, STYLE)))
          .hasToString("NumberReading[UNCERTAIN -4, confidence 0.5000]");
    }

    @Test
    @DisplayName("refuses confidences that cannot be, and digits that lie nowhere")
    void impossible() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(1.5, Optional.empty(), four.at(BOX, STYLE)))
          .withMessage("confidence must be 0 to 1: 1.5");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(1, Optional.empty(), four))
          .withMessageStartingWith("every digit of a number has a box: ");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new NumberAlternative("7", Double.NaN))
          .withMessage("probability must be 0 to 1: NaN");
    }
  }
}
