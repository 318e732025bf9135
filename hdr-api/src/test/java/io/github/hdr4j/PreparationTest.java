package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A preparation")
class PreparationTest {
  private static final Box BOX = new Box(1, 2, 3, 4);
  private static final WritingStyle STYLE = WritingStyle.of(0, 0, 0.1, 0.2, 0.5);
  private static final DigitTensor TENSOR = DigitTensor.of(new float[DigitTensor.LENGTH]);

  @Test
  @DisplayName("of one mark holds its tensor, box and style, and what makes it harder to read")
  void ink() {
    assertThat(Preparation.ink(TENSOR, BOX, STYLE, Optional.of(Reason.CROPPED)))
        .isInstanceOfSatisfying(
            Preparation.Ink.class,
            ink -> {
              assertThat(ink.tensor()).isSameAs(TENSOR);
              assertThat(ink.box()).isEqualTo(BOX);
              assertThat(ink.style()).isEqualTo(STYLE);
              assertThat(ink.caution()).hasValue(Reason.CROPPED);
            });
  }

  @Test
  @DisplayName("of one mark may have its style measured when it is asked for, and only once")
  void measuredLater() {
    AtomicInteger times = new AtomicInteger();
    Preparation.Ink ink =
        Preparation.inkMeasuredLater(
            TENSOR,
            BOX,
            () -> {
              times.incrementAndGet();
              return STYLE;
            },
            Optional.empty());
    assertThat(times).hasValue(0);
    assertThat(ink.style()).isEqualTo(STYLE);
    assertThat(ink.style()).isEqualTo(STYLE);
    assertThat(times).hasValue(1);
  }

  @Test
  @DisplayName("of blank paper is always the same")
  void blank() {
    assertThat(Preparation.blank()).isSameAs(Preparation.blank());
  }

  @Test
  @DisplayName("of several marks holds their boxes and never changes")
  void severalMarks() {
    List<Box> marks = new ArrayList<>(List.of(BOX, new Box(9, 2, 3, 4)));
    assertThat(Preparation.severalMarks(TENSOR, new Box(1, 2, 11, 4), STYLE, marks))
        .isInstanceOfSatisfying(
            Preparation.SeveralMarks.class,
            several -> {
              marks.clear();
              assertThat(several.marks()).containsExactly(BOX, new Box(9, 2, 3, 4));
              assertThat(several.box()).isEqualTo(new Box(1, 2, 11, 4));
              assertThat(several.style()).isEqualTo(STYLE);
              assertThat(several.tensor()).isSameAs(TENSOR);
            });
  }

  @Test
  @DisplayName("of several marks has at least two")
  void tooFew() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Preparation.severalMarks(TENSOR, BOX, STYLE, List.of(BOX)))
        .withMessage("several marks are at least two: [Box[x=1, y=2, width=3, height=4]]");
  }

  @Test
  @DisplayName("refuses null")
  void nulls() {
    Optional<Reason> none = Optional.empty();
    assertThatNullPointerException()
        .isThrownBy(() -> Preparation.ink(null, BOX, STYLE, none))
        .withMessage("tensor");
    assertThatNullPointerException()
        .isThrownBy(() -> Preparation.ink(TENSOR, null, STYLE, none))
        .withMessage("box");
    assertThatNullPointerException()
        .isThrownBy(() -> Preparation.ink(TENSOR, BOX, null, none))
        .withMessage("style");
    assertThatNullPointerException()
        .isThrownBy(() -> Preparation.ink(TENSOR, BOX, STYLE, null))
        .withMessage("caution");
  }

  @Test
  @DisplayName("is traced stage by stage")
  void trace() {
    BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    PreparationTrace.Stage stage =
        new PreparationTrace.Stage("luminance", "The gray values.", picture);
    List<PreparationTrace.Stage> stages = new ArrayList<>(List.of(stage));
    PreparationTrace trace =
        PreparationTrace.of(stages, Polarity.DARK_ON_LIGHT, Preparation.blank());
    stages.clear();

    assertThat(trace.stages()).containsExactly(stage);
    assertThat(trace.polarity()).isEqualTo(Polarity.DARK_ON_LIGHT);
    assertThat(trace.preparation()).isSameAs(Preparation.blank());
    assertThatThrownBy(() -> trace.stages().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatNullPointerException()
        .isThrownBy(() -> new PreparationTrace.Stage("luminance", "The gray values.", null))
        .withMessage("picture");
  }
}
