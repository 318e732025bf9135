package io.github.hdr4j.dl4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Batch normalisation folded into a convolution")
class BatchNormTest {

  private static final double EPSILON = 1e-5;

  private final SplittableRandom random = new SplittableRandom(3);

  @Test
  @DisplayName("gives what normalising the convolution's result gives, at the padded edge too")
  void sameAsExplicit() {
    int filters = 5;
    Convolution convolution = Networks.convolution(random, 3, filters, 3, 2, 1);
    float[] scale = Networks.floats(random, filters);
    float[] shift = Networks.floats(random, filters);
    float[] mean = Networks.floats(random, filters);
    float[] variance = {0.5f, 2, 1e-6f, 0, 10};
    Size size = new Size(3, 7, 6);
    FeatureMaps input = FeatureMaps.of(size, Networks.floats(random, size.length()));

    FeatureMaps plain = convolution.apply(input);
    FeatureMaps folded =
        BatchNorm.of(scale, shift, mean, variance, EPSILON).foldInto(convolution).apply(input);

    assertThat(folded.size()).isEqualTo(plain.size()).isEqualTo(new Size(filters, 4, 3));
    int area = 4 * 3;
    for (int i = 0; i < plain.size().length(); i++) {
      int c = i / area;
      double expected =
          scale[c] * (plain.value(i) - mean[c]) / Math.sqrt(variance[c] + EPSILON) + shift[c];
      assertThat((double) folded.value(i))
          .isCloseTo(expected, within(1e-5 * Math.max(1, Math.abs(expected))));
    }
  }

  @Test
  @DisplayName("must have as many channels as there are filters, and variances that can be")
  void refuses() {
    float[] two = {1, 1};
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BatchNorm.of(two, two, two, two, EPSILON)
                    .foldInto(Networks.convolution(random, 1, 3, 3, 1, 1)))
        .withMessage("3 filters, but 2 channels to normalise");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BatchNorm.of(two, two, two, new float[] {1, -1}, EPSILON))
        .withMessage("variance -1.0 of channel 1");
  }
}
