package io.github.hdr4j.samples.toolkit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a page")
class PageFiguresTest {
  private static final LabelledMark SEVEN = digit(7, new Box(10, 10, 20, 30));
  private static final LabelledMark FOUR = digit(4, new Box(50, 10, 20, 30));
  private static final LabelledMark LETTER =
      new LabelledMark(OptionalInt.empty(), new Box(100, 10, 20, 30), "letter");
  private static final LabelledMark CIRCLE =
      new LabelledMark(OptionalInt.empty(), new Box(90, 0, 60, 60), "circle");
  private static final LabelledPage PAGE =
      new LabelledPage(Path.of("page.png"), List.of(SEVEN, FOUR, CIRCLE, LETTER));

  private static LabelledMark digit(int digit, Box box) {
    return new LabelledMark(OptionalInt.of(digit), box, "digit");
  }

  @Test
  @DisplayName("count a digit as found where its box is mostly the same and it is read right")
  void found() {
    PageOutcome.Searched outcome =
        PageComparison.of(
            PAGE,
            List.of(
                NumbersRead.digit(7, new Box(12, 12, 18, 28)),
                NumbersRead.digit(1, new Box(50, 10, 20, 30))));
    assertThat(outcome.found()).containsExactly(SEVEN);
    assertThat(outcome.misread()).containsExactly(FOUR);
    assertThat(outcome.accepted()).isEmpty();
    assertThat(outcome.stray()).isZero();
  }

  @Test
  @DisplayName("count a digit once, and half a box as none")
  void once() {
    PageOutcome.Searched outcome =
        PageComparison.of(
            PAGE,
            List.of(
                NumbersRead.digit(7, new Box(10, 10, 20, 30)),
                NumbersRead.digit(7, new Box(10, 10, 20, 30)),
                NumbersRead.digit(4, new Box(50, 10, 20, 14))));
    assertThat(outcome.found()).containsExactly(SEVEN);
    assertThat(outcome.stray()).isEqualTo(2);
  }

  @Test
  @DisplayName("blame the smallest mark for a digit that is read in it")
  void blamed() {
    PageOutcome.Searched outcome =
        PageComparison.of(
            PAGE,
            List.of(
                NumbersRead.digit(0, new Box(100, 10, 20, 30)),
                NumbersRead.digit(0, new Box(100, 12, 20, 20)),
                NumbersRead.digit(1, new Box(92, 20, 2, 20))));
    assertThat(outcome.accepted()).containsExactly(LETTER, CIRCLE);
  }

  @Test
  @DisplayName("add up pages, those that are unreadable, too")
  void sum() {
    PageFigures figures =
        PageFigures.of(
            List.of(
                PageComparison.of(
                    PAGE,
                    List.of(NumbersRead.digit(7, SEVEN.box()), NumbersRead.digit(0, LETTER.box()))),
                new PageOutcome.Unreadable(PAGE, "not a picture")));
    assertThat(figures.pages()).isEqualTo(2);
    assertThat(figures.digits()).isEqualTo(4);
    assertThat(figures.found()).isEqualTo(1);
    assertThat(figures.others()).isEqualTo(Map.of("letter", 2L, "circle", 2L));
    assertThat(figures.accepted()).isEqualTo(Map.of("letter", 1L, "circle", 0L));
    assertThat(figures.allOthers()).isEqualTo(4);
    assertThat(figures.allAccepted()).isEqualTo(1);
    assertThat(figures.unreadable()).isEqualTo(1);
  }
}
