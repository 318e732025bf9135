package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The arithmetic of training:")
class ArithmeticTest {

  @Test
  @DisplayName("AdamW does what its paper says, decays kernels only, leaves statistics alone")
  void adamW() {
    List<Slot> slots =
        List.of(
            new Slot(Slot.Kind.KERNEL, List.of(1), 0),
            new Slot(Slot.Kind.SHIFT, List.of(1), 1),
            new Slot(Slot.Kind.RUNNING_MEAN, List.of(1), 2));
    TrainingState state = new TrainingState(3);
    state.weights[0] = 2;
    state.weights[1] = 2;
    state.weights[2] = 2;
    AdamW optimiser = new AdamW(slots, 0.5);
    double m = 0;
    double v = 0;
    double kernel = 2;
    double shift = 2;
    for (int t = 1; t <= 20; t++) {
      double g = Math.sin(t);
      optimiser.step(state, new float[] {(float) g, (float) g, (float) g}, 0.1);
      m = 0.9 * m + 0.1 * g;
      v = 0.999 * v + 0.001 * g * g;
      double move =
          0.1 * (m / (1 - Math.pow(0.9, t))) / (Math.sqrt(v / (1 - Math.pow(0.999, t))) + 1e-8);
      kernel = kernel * (1 - 0.1 * 0.5) - move;
      shift = shift - move;
    }
    assertThat((double) state.weights[0]).isCloseTo(kernel, within(1e-4));
    assertThat((double) state.weights[1]).isCloseTo(shift, within(1e-4));
    assertThat(state.weights[2]).isEqualTo(2);
    assertThat(state.step).isEqualTo(20);
  }

  @Test
  @DisplayName("the bundled network has 216,170 weights after folding")
  void size() {
    Architecture bundled = Architecture.bundled(10);
    float[] weights = TrainingState.initial(bundled, 1).weights;
    assertThat(Export.fold(bundled, weights).parameters()).isEqualTo(216_170);
  }
}
