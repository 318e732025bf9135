package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Polarity;
import io.github.hdr4j.PreparationTrace;
import io.github.hdr4j.PreparationTrace.Stage;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import io.github.hdr4j.preprocess.testing.Tensors;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The standard preprocessor")
class TraceTest {
  private final DrawnDigit digit = DrawnDigit.random(4, 160, 3);

  @Test
  @DisplayName("is found on the class path and makes MNIST's form")
  void found() {
    Preprocessor preprocessor = Preprocessor.load();
    assertThat(preprocessor).isInstanceOf(PaperPreprocessor.class);
    assertThat(preprocessor.contract()).isEqualTo("mnist-28x28-centre-of-mass-v1");
  }

  @Test
  @DisplayName("shows every stage and comes to the same preparation")
  void stages() {
    PaperPreprocessor preprocessor = new PaperPreprocessor();
    PreparationTrace trace = preprocessor.trace(digit.onWhite());
    assertThat(trace.stages())
        .extracting(Stage::name)
        .containsExactly("luminance", "paper", "contrast", "mask", "ink", "tensor");
    assertThat(trace.polarity()).isEqualTo(Polarity.DARK_ON_LIGHT);
    assertThat(Tensors.only(trace.preparation()))
        .isEqualTo(Tensors.only(preprocessor.prepare(digit.onWhite())));
  }

  @Test
  @DisplayName("shows the paper without the ink, as light or dark as it is")
  void paper() {
    Color board = new Color(40, 40, 40);
    BufferedImage chalk = digit.on(board, Color.WHITE, BufferedImage.TYPE_INT_RGB);
    assertThat(levels(new PaperPreprocessor().trace(digit.onWhite()))).allMatch(gray -> gray > 200);
    assertThat(levels(new PaperPreprocessor().trace(chalk))).allMatch(gray -> gray < 80);
  }

  private static IntStream levels(PreparationTrace trace) {
    BufferedImage paper =
        trace.stages().stream()
            .filter(stage -> stage.name().equals("paper"))
            .findFirst()
            .orElseThrow()
            .picture();
    int[] pixels =
        paper.getRGB(0, 0, paper.getWidth(), paper.getHeight(), null, 0, paper.getWidth());
    return Arrays.stream(pixels).map(rgb -> rgb & 0xff);
  }

  @Test
  @DisplayName("tells chalk from ink")
  void polarity() {
    BufferedImage board =
        digit.on(new Color(30, 60, 45), new Color(220, 220, 210), BufferedImage.TYPE_INT_RGB);
    assertThat(new PaperPreprocessor().trace(board).polarity()).isEqualTo(Polarity.LIGHT_ON_DARK);
  }

  @Test
  @DisplayName("leaves the caller's picture as it is")
  void untouched() {
    BufferedImage picture = digit.onWhite();
    int[] before = picture.getRGB(0, 0, 160, 160, null, 0, 160);
    new PaperPreprocessor().prepare(picture);
    assertThat(picture.getRGB(0, 0, 160, 160, null, 0, 160)).isEqualTo(before);
  }
}
