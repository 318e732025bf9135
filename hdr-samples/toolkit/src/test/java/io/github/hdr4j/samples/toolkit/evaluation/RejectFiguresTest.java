package io.github.hdr4j.samples.toolkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.Readings;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.metrics.RejectionPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of pictures that show no digit")
class RejectFiguresTest {
  private static final Path FOLDER = Path.of("rejects");

  /** Digit probabilities 0.9 and, of a blank, 0; the unreadable one has none. */
  private static final List<Outcome> DIGITS =
      List.of(
          new Outcome.Read("a", 3, Readings.of(3, 0.9, Verdict.ACCEPTED, 0.9)),
          new Outcome.Read("b", 4, Recognition.blank()),
          new Outcome.Unreadable("c", 5, "no picture"));

  private static final RejectFigures FIGURES =
      RejectFigures.of(
          "rejects",
          List.of(
              read("letters/A/1.png", Readings.of(4, 0.9, Verdict.ACCEPTED, 0.95)),
              read("letters/A/2.png", Readings.of(4, 0.9, Verdict.UNCERTAIN, 0.9)),
              read("letters/B/1.png", Readings.of(8, 0.9, Verdict.NOT_A_DIGIT, 0.1)),
              read("paper.png", Recognition.blank()),
              new RejectOutcome.Unreadable(picture("letters/B/2.png"), "no picture")),
          DIGITS);

  private static RejectPicture picture(String path) {
    return RejectPicture.in(FOLDER, FOLDER.resolve(path));
  }

  private static RejectOutcome read(String path, Recognition reading) {
    return new RejectOutcome.Read(picture(path), reading);
  }

  @Test
  @DisplayName("count every picture, and those of each verdict")
  void counts() {
    RejectCounts all = FIGURES.all();
    assertThat(all.count()).isEqualTo(5);
    assertThat(all.unreadable()).isEqualTo(1);
    assertThat(all.verdicts())
        .isEqualTo(
            Map.of(
                Verdict.ACCEPTED, 1L,
                Verdict.UNCERTAIN, 1L,
                Verdict.NOT_A_DIGIT, 1L,
                Verdict.BLANK, 1L));
  }

  @Test
  @DisplayName("have the share of accepted ones among those that could be read")
  void acceptRate() {
    assertThat(FIGURES.all().acceptRate()).hasValue(0.25);
    assertThat(FIGURES.all().interval()).isEqualTo(Interval.wilson(1, 4));
    RejectFigures nothing = RejectFigures.of("x", List.of(), DIGITS);
    assertThat(nothing.all().acceptRate()).isEmpty();
    assertThat(nothing.all().auroc()).isEmpty();
    assertThat(nothing.kinds()).isEmpty();
  }

  @Test
  @DisplayName("compare digit probabilities, ties half, a blank's 0 and unreadable ones not at all")
  void auroc() {
    // 0.9 against 0.95, 0.9, 0.1, 0: 2.5 of 4; 0 against the same: 0.5 of 4.
    assertThat(FIGURES.all().auroc()).hasValue(3.0 / 8);
  }

  @Test
  @DisplayName("count what would be accepted from a threshold on, never blanks and several marks")
  void rejection() {
    // Certainties 0.9 · 0.95 and 0.9 · 0.9.
    assertThat(FIGURES.all().rejection().points())
        .startsWith(
            new RejectionPoint(0, 2, 2),
            new RejectionPoint(0.5, 2, 2),
            new RejectionPoint(0.8, 2, 2),
            new RejectionPoint(0.9, 0, 0));
  }

  @Test
  @DisplayName("are told apart by the sub-folder, however deep")
  void kinds() {
    assertThat(FIGURES.kinds()).containsOnlyKeys(".", "letters/A", "letters/B");
    assertThat(FIGURES.kinds().get("letters/A").auroc()).hasValue(0.5 / 4);
    assertThat(FIGURES.kinds().get("letters/A").count(Verdict.ACCEPTED)).isEqualTo(1);
    assertThat(FIGURES.kinds().get("letters/B").count()).isEqualTo(2);
    assertThat(FIGURES.kinds().get("letters/B").auroc()).hasValue(0.5);
    assertThat(FIGURES.kinds().get(".").auroc()).hasValue(1.5 / 2);
  }
}
