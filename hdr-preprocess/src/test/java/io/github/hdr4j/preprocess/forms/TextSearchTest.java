package io.github.hdr4j.preprocess.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.forms.kind.CheckScheme;
import io.github.hdr4j.preprocess.forms.kind.CheckedNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search for the text of cells")
class TextSearchTest {
  /** A cell that says one digit, or another one with the rest of the probability. */
  private static CellChoices cell(int digit, double probability, int other) {
    double[] probabilities = new double[Recognition.DIGITS];
    probabilities[digit] = probability;
    probabilities[other] += 1 - probability;
    return CellChoices.of(
        Recognition.of(Verdict.UNCERTAIN, probabilities, 1, Optional.of(Reason.AMBIGUOUS)), false);
  }

  private static List<CellChoices> sure(String digits) {
    return IntStream.range(0, digits.length())
        .mapToObj(i -> cell(digits.charAt(i) - '0', 1, digits.charAt(i) - '0'))
        .toList();
  }

  private static List<CellChoices> with(List<CellChoices> cells, int index, CellChoices other) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> i == index ? other : cells.get(i))
        .toList();
  }

  @Test
  @DisplayName("takes the most probable digits if anything will do")
  void free() {
    TextSearch.Best best =
        TextSearch.best(with(sure("4711"), 1, cell(7, 0.8, 1)), Optional::of).orElseThrow();
    assertThat(best.value()).isEqualTo("4711");
    assertThat(best.first()).isTrue();
    assertThat(best.probability()).isCloseTo(0.78, Offset.offset(0.02));
  }

  @Test
  @DisplayName("takes the second best digit if only that satisfies the check, and is sure of it")
  void checked() {
    CheckedNumber kind = new CheckedNumber(CheckScheme.LUHN, 11, 11);
    List<CellChoices> cells = with(sure("79927398713"), 3, cell(7, 0.6, 2));
    TextSearch.Best best = TextSearch.best(cells, kind::value).orElseThrow();
    assertThat(best.value()).isEqualTo("79927398713");
    assertThat(best.first()).isFalse();
    assertThat(best.probability()).isGreaterThan(0.95);
  }

  @Test
  @DisplayName("is not sure of a digit that the recogniser takes for impossible")
  void impossible() {
    CheckedNumber kind = new CheckedNumber(CheckScheme.LUHN, 11, 11);
    TextSearch.Best best = TextSearch.best(sure("79927398710"), kind::value).orElseThrow();
    assertThat(best.first()).isFalse();
    assertThat(best.probability()).isLessThan(0.3);
  }

  @Test
  @DisplayName("ends without a text if none is allowed")
  void none() {
    assertThat(TextSearch.best(sure("123456789012"), text -> Optional.empty())).isEmpty();
  }
}
