package io.github.hdr4j.dl4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A network's layers")
class NetworkTest {

  private static final FeatureMaps COUNTING =
      FeatureMaps.of(new Size(1, 3, 3), new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9});

  @Test
  @DisplayName("convolve without mirroring the kernel, with zeros beyond the edge")
  void convolution() {
    float[] rightNeighbour = {0, 0, 0, 0, 0, 1, 0, 0, 0};
    Convolution convolution = Convolution.of(1, 3, 1, 1, rightNeighbour, new float[] {10});
    assertThat(convolution.apply(COUNTING).toArray())
        .containsExactly(12, 13, 10, 15, 16, 10, 18, 19, 10);
    Convolution strided = Convolution.of(1, 3, 2, 1, rightNeighbour, new float[] {0});
    assertThat(strided.apply(COUNTING).toArray()).containsExactly(2, 0, 8, 0);
  }

  @Test
  @DisplayName("pool, clip and weigh")
  void others() {
    assertThat(new MaxPooling(2).apply(COUNTING).toArray()).containsExactly(5);
    assertThat(new GlobalAveragePooling().apply(COUNTING).toArray()).containsExactly(5);
    FeatureMaps vector = FeatureMaps.of(new Size(2, 1, 1), new float[] {-1, 2});
    assertThat(new Relu().apply(vector).toArray()).containsExactly(0, 2);
    Dense dense = Dense.of(2, new float[] {1, 1, 3, -1}, new float[] {0.5f, 0});
    assertThat(dense.apply(vector).toArray()).containsExactly(1.5f, -5);
  }

  @Test
  @DisplayName("are refused when they do not fit together")
  void refuses() {
    SplittableRandom random = new SplittableRandom(1);
    Convolution first = Networks.convolution(random, 1, 4, 3, 1, 1);
    Convolution second = Networks.convolution(random, 3, 4, 3, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Network(0, 1, List.of(first, second)))
        .withMessage("the convolution takes 3 channels, not 4×28×28");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Network(0, 1, List.of(first, new GlobalAveragePooling())))
        .withMessage("the last layer must be dense, to give logits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dense.of(2, new float[] {1, Float.NaN}, new float[] {0}))
        .withMessage("dense weights hold NaN at 1");
  }

  @Test
  @DisplayName("are counted")
  void parameters() {
    Network network = Networks.network(new SplittableRandom(1), 10);
    assertThat(network.classes()).isEqualTo(10);
    assertThat(network.parameters()).isEqualTo(40 + 222 + 275 + 60);
  }
}
