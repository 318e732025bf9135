package io.github.hdr4j.samples.toolkit.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.Preprocessor;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a pen wrote")
class WritingTest {
  private static final int BLACK = 0xff000000;
  private static final int WHITE = 0xffffffff;

  /** Two upright strokes of height 10, 20 apart. */
  private static final PenStrokes ELEVEN =
      PenStrokes.builder().point(5, 5).point(5, 15).penUp().point(25, 5).point(25, 15).build();

  @Test
  @DisplayName("is drawn to look at, 400 pixels large")
  void drawn() {
    BufferedImage picture = new Writing.Pen(ELEVEN).picture();
    assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(480, 280);
    assertThat(picture.getRGB(40, 140)).isEqualTo(BLACK);
    assertThat(picture.getRGB(440, 140)).isEqualTo(BLACK);
    assertThat(picture.getRGB(240, 140)).isEqualTo(WHITE);
  }

  @Test
  @DisplayName("has its boxes on that drawing, and the tensor of the preparation")
  void boxes() {
    PreparationTrace trace = new Writing.Pen(ELEVEN).trace(Preprocessor.load());
    assertThat(trace.preparation())
        .isInstanceOfSatisfying(
            Preparation.SeveralMarks.class,
            several -> {
              assertThat(several.box()).isEqualTo(new Box(40, 40, 400, 200));
              assertThat(several.marks())
                  .containsExactly(new Box(40, 40, 1, 200), new Box(440, 40, 1, 200));
              assertThat(several.tensor())
                  .isEqualTo(
                      ((Preparation.SeveralMarks) Preprocessor.load().prepare(ELEVEN)).tensor());
            });
    assertThat(trace.stages()).extracting(PreparationTrace.Stage::name).containsExactly("tensor");
  }

  @Test
  @DisplayName("can be a dot, or nothing")
  void little() {
    BufferedImage dot = new Writing.Pen(PenStrokes.builder().point(1e6, -3).build()).picture();
    assertThat(dot.getRGB(40, 40)).isEqualTo(BLACK);
    Writing.Pen nothing = new Writing.Pen(PenStrokes.builder().build());
    assertThat(nothing.picture().getRGB(40, 40)).isEqualTo(WHITE);
    assertThat(nothing.trace(Preprocessor.load()).preparation())
        .isInstanceOf(Preparation.Blank.class);
  }
}
