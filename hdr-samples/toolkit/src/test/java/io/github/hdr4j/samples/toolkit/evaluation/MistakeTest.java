package io.github.hdr4j.samples.toolkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.preprocess.dataset.PictureFile;
import io.github.hdr4j.samples.toolkit.Readings;
import io.github.hdr4j.samples.toolkit.metrics.Timing;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mistakes")
class MistakeTest {
  private static final Timing NO_TIME = Timing.of(new long[0]);

  private static LabelledDigit seven(String name) {
    return new PictureFile(Path.of(name), 7);
  }

  private static Outcome read(String name, Recognition reading) {
    return new Outcome.Read(name, 7, reading);
  }

  @Test
  @DisplayName("are sorted from the most certain of a wrong digit to blanks, over all sets")
  void worst() {
    SetReadings readings =
        new SetReadings(
            List.of(
                new LabelledSet("one", List.of(seven("blank"), seven("sure"), seven("right"))),
                new LabelledSet("two", List.of(seven("refused"), seven("gone"), seven("perhaps")))),
            List.of(
                List.of(
                    read("blank", Recognition.blank()),
                    read("sure", Readings.of(1, 0.9, Verdict.ACCEPTED, 0.9)),
                    read("right", Readings.of(7, 0.9, Verdict.ACCEPTED, 0.9))),
                List.of(
                    read("refused", Readings.of(2, 0.99, Verdict.NOT_A_DIGIT)),
                    new Outcome.Unreadable("gone", 7, "no picture"),
                    read("perhaps", Readings.of(2, 0.95, Verdict.UNCERTAIN, 0.8)))),
            NO_TIME);
    assertThat(Mistake.worst(readings, 9))
        .extracting(mistake -> mistake.set() + " " + mistake.digit().name())
        .containsExactly("one sure", "two perhaps", "two refused", "one blank");
    assertThat(Mistake.worst(readings, 1)).hasSize(1);
  }

  @Test
  @DisplayName("need an outcome for each digit")
  void mismatch() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SetReadings(
                    List.of(new LabelledSet("one", List.of(seven("a")))),
                    List.of(List.of()),
                    NO_TIME))
        .withMessage("there must be one outcome for each digit of each set");
  }
}
