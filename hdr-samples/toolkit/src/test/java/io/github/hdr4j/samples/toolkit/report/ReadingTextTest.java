package io.github.hdr4j.samples.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.Readings;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reading in words")
class ReadingTextTest {

  @Test
  @DisplayName("says the digit and how sure it is, never rounded up")
  void accepted() {
    Recognition sure = Readings.of(8, 0.99999, Verdict.ACCEPTED);
    assertThat(ReadingText.sign(sure)).isEqualTo("8");
    assertThat(ReadingText.sentence(sure)).isEqualTo("It is an 8 (99.9 %)");
    assertThat(ReadingText.remark(sure)).isEmpty();
  }

  @Test
  @DisplayName("names the alternatives, and what to do")
  void uncertain() {
    double[] probabilities = {0, 0.4, 0, 0, 0, 0, 0, 0.6, 0, 0};
    Recognition unsure =
        Recognition.of(Verdict.UNCERTAIN, probabilities, 1, Optional.of(Reason.AMBIGUOUS));
    assertThat(ReadingText.sign(unsure)).isEqualTo("7?");
    assertThat(ReadingText.sentence(unsure))
        .isEqualTo(
            "Perhaps a 7 (60.0 %), or 1 (40.0 %): it could be more than one digit; look at it"
                + " yourself");
  }

  @Test
  @DisplayName("says why there is no digit")
  void none() {
    assertThat(ReadingText.sentence(Readings.of(3, 0.9, Verdict.NOT_A_DIGIT)))
        .isEqualTo("Not a digit: several separate marks; read them one by one");
    assertThat(ReadingText.sign(Recognition.blank())).isEqualTo("-");
    assertThat(ReadingText.sentence(Recognition.blank()))
        .isEqualTo("Blank: nothing is written; check the picture, or come closer to the writing");
  }
}
