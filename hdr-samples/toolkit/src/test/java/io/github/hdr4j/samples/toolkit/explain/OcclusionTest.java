package io.github.hdr4j.samples.toolkit.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Occlusion, with an engine whose every drop is known,")
class OcclusionTest {
  private final HalvesRecognizer recognizer = new HalvesRecognizer();

  @BeforeEach
  void open() {
    recognizer.open(RecognizerOptions.defaults(), Preprocessor.load());
  }

  @AfterEach
  void close() {
    recognizer.close();
  }

  /** A bar of 3 × 20 in the left half and one of 1 × 20 in the right half. */
  private static DigitTensor bars() {
    float[] ink = new float[DigitTensor.LENGTH];
    for (int y = 4; y < 24; y++) {
      ink[y * DigitTensor.SIZE + 4] = 1;
      ink[y * DigitTensor.SIZE + 5] = 1;
      ink[y * DigitTensor.SIZE + 6] = 1;
      ink[y * DigitTensor.SIZE + 20] = 1;
    }
    return DigitTensor.of(ink);
  }

  @Test
  @DisplayName("tells the best digit, the runner-up and the lead in log-odds, however sure it is")
  void lead() {
    Saliency saliency = Occlusion.explain(recognizer, bars());
    assertThat(saliency.best()).isEqualTo(1);
    assertThat(saliency.runnerUp()).isEqualTo(2);
    assertThat(saliency.lead()).isCloseTo(60 - 20, within(1e-6));
    assertThat(recognizer.classify(bars()).confidence()).isEqualTo(1);
  }

  @Test
  @DisplayName("finds ink for the best digit, ink against it, and none where there is none")
  void drops() {
    Saliency saliency = Occlusion.explain(recognizer, bars());
    assertThat(saliency.drop(5, 14)).isCloseTo(3 * Occlusion.PATCH, within(1e-6));
    assertThat(saliency.drop(20, 14)).isCloseTo(-Occlusion.PATCH, within(1e-6));
    assertThat(saliency.highest()).isEqualTo(saliency.drop(5, 14));
    assertThat(saliency.lowest()).isEqualTo(saliency.drop(20, 14));
    for (int y = 0; y < DigitTensor.SIZE; y++) {
      assertThat(saliency.drop(1, y)).isZero();
      assertThat(saliency.drop(12, y)).isZero();
      assertThat(saliency.drop(27, y)).isZero();
    }
  }

  @Test
  @DisplayName("is deterministic and leaves the tensor as it is")
  void pure() {
    DigitTensor tensor = bars();
    Saliency first = Occlusion.explain(recognizer, tensor);
    Saliency second = Occlusion.explain(recognizer, tensor);
    assertThat(tensor).isEqualTo(bars());
    assertThat(first.tensor()).isSameAs(tensor);
    for (int i = 0; i < DigitTensor.LENGTH; i++) {
      int x = i % DigitTensor.SIZE;
      int y = i / DigitTensor.SIZE;
      assertThat(first.drop(x, y)).isEqualTo(second.drop(x, y));
    }
  }

  @Test
  @DisplayName("needs ink, and knows 28 x 28 pixels only")
  void refuses() {
    DigitTensor blank = DigitTensor.of(new float[DigitTensor.LENGTH]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Occlusion.explain(recognizer, blank))
        .withMessage("a blank tensor has no ink to cover");
    Saliency saliency = Occlusion.explain(recognizer, bars());
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> saliency.drop(28, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Saliency.of(bars(), 1, 2, 0, new double[3]))
        .withMessage("a saliency has 784 drops (28 x 28), not 3");
  }

  @Test
  @DisplayName("works on a speck that one patch covers whole")
  void speck() {
    float[] ink = new float[DigitTensor.LENGTH];
    ink[DigitTensor.LENGTH - 1] = 1;
    Saliency saliency = Occlusion.explain(recognizer, DigitTensor.of(ink));
    assertThat(saliency.best()).isEqualTo(2);
    assertThat(saliency.drop(27, 27)).isCloseTo(saliency.lead(), within(1e-9)).isPositive();
    assertThat(saliency.drop(24, 27)).isZero();
  }

  @Test
  @DisplayName("is drawn in blue, red and gray ink on white")
  void picture() {
    BufferedImage picture = SaliencyPicture.draw(Occlusion.explain(recognizer, bars()), 3);
    assertThat(picture.getWidth()).isEqualTo(3 * DigitTensor.SIZE);
    assertThat(colour(picture, 5, 14)).isEqualTo(SaliencyPicture.FOR);
    Color against = colour(picture, 20, 14);
    assertThat(against.getRed()).isGreaterThan(against.getBlue());
    assertThat(colour(picture, 10, 14)).isEqualTo(Color.WHITE);
  }

  private static Color colour(BufferedImage picture, int x, int y) {
    return new Color(picture.getRGB(3 * x + 1, 3 * y + 1));
  }
}
