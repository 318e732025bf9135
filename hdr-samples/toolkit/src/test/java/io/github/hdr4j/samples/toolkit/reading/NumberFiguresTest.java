package io.github.hdr4j.samples.toolkit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Reason;
import io.github.hdr4j.samples.toolkit.metrics.Timing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a set of numbers")
class NumberFiguresTest {
  private static final NumberOutcome RIGHT =
      read("1250", NumbersRead.transcript(NumbersRead.line("12.50", 0.99)));
  private static final NumberOutcome TWO_LINES =
      read(
          "1234", NumbersRead.transcript(NumbersRead.line("12", 0.9), NumbersRead.line("34", 0.8)));
  private static final NumberOutcome WRONG =
      read("777", NumbersRead.transcript(NumbersRead.line("717", 0.95)));
  private static final NumberOutcome DOUBTFUL =
      read(
          "77", NumbersRead.transcript(NumbersRead.line("71", 0.6, Optional.of(Reason.AMBIGUOUS))));
  private static final NumberOutcome NOTHING = read("42", NumbersRead.transcript());
  private static final NumberOutcome UNREADABLE =
      new NumberOutcome.Unreadable(new LabelledNumber(Path.of("x.png"), "5"), "not a picture");

  private static final List<NumberOutcome> ALL =
      List.of(RIGHT, TWO_LINES, WRONG, DOUBTFUL, NOTHING, UNREADABLE);

  private static NumberOutcome read(String shown, Transcript transcript) {
    return new NumberOutcome.Read(new LabelledNumber(Path.of(shown + ".png"), shown), transcript);
  }

  @Test
  @DisplayName("compare digits only, those of several lines joined")
  void digitsOnly() {
    assertThat(ALL)
        .extracting(NumberOutcome::correct)
        .containsExactly(true, true, false, false, false, false);
  }

  @Test
  @DisplayName("count pictures, digit errors and verdicts; what was not read is wrong")
  void counts() {
    NumberFigures figures = NumberFigures.of(ALL);
    assertThat(figures.count()).isEqualTo(6);
    assertThat(figures.correct()).isEqualTo(2);
    assertThat(figures.accuracy()).hasValue(2 / 6.0);
    assertThat(figures.digits()).isEqualTo(16);
    assertThat(figures.edits()).isEqualTo(1 + 1 + 2 + 1);
    assertThat(figures.digitErrorRate()).hasValue(5 / 16.0);
    assertThat(figures.accepted()).isEqualTo(3);
    assertThat(figures.acceptedWrong()).isEqualTo(1);
    assertThat(figures.blank()).isEqualTo(1);
    assertThat(figures.unreadable()).isEqualTo(1);
    assertThat(figures.interval().low()).isLessThan(2 / 6.0);
    assertThat(figures.interval().high()).isGreaterThan(2 / 6.0);
  }

  @Test
  @DisplayName("have read rates over all pictures, and a rejection curve by confidence")
  void rejection() {
    NumberFigures figures = NumberFigures.of(ALL);
    // By confidence: right 0.99, wrong 0.95, right 0.72, wrong 0.6.
    assertThat(figures.readRate().at(0)).isEqualTo(1 / 6.0);
    assertThat(figures.readRate().at(0.34)).isEqualTo(3 / 6.0);
    assertThat(figures.rejection().points().get(0).accepted()).isEqualTo(4);
    assertThat(figures.rejection().points().get(3).accepted()).isEqualTo(2);
    assertThat(figures.rejection().points().get(3).wrong()).isEqualTo(1);
  }

  @Test
  @DisplayName("of nothing are no shares")
  void nothing() {
    assertThat(NumberFigures.of(List.of()).accuracy()).isEmpty();
    assertThat(NumberFigures.of(List.of()).digitErrorRate()).isEmpty();
  }

  @Test
  @DisplayName("come with the mistakes, the most confident first, and not with what is unreadable")
  void mistakes() {
    NumberSet set = new NumberSet("some", ALL.stream().map(NumberOutcome::number).toList());
    NumberReadings readings =
        new NumberReadings(List.of(set), List.of(ALL), Timing.of(new long[0]));
    assertThat(NumberMistake.worst(readings, 9))
        .extracting(mistake -> mistake.number().digits())
        .containsExactly("777", "77", "42");
    assertThat(NumberMistake.worst(readings, 1)).hasSize(1);
    assertThat(readings.figures().get(0).set()).isEqualTo("some");
    assertThat(readings.figures().get(0).figures().count()).isEqualTo(6);
  }
}
