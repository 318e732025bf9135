package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferOverflowException;
import java.nio.FloatBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A digit tensor")
class DigitTensorTest {
  private final float[] values = new float[784];

  @Test
  @DisplayName("is row-major: value y * 28 + x is the pixel at x, y")
  void rowMajor() {
    values[3 * 28 + 5] = 0.5f;

    assertThat(DigitTensor.of(values).ink(5, 3)).isEqualTo(0.5f);
    assertThat(DigitTensor.of(values).ink(3, 5)).isZero();
  }

  @Test
  @DisplayName("neither follows changes of the array it was made from nor gives its own away")
  void immutable() {
    DigitTensor tensor = DigitTensor.of(values);

    values[0] = 1;
    tensor.toArray()[1] = 1;

    assertThat(tensor.isBlank()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 783, 785})
  @DisplayName("has 784 values")
  void length(int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigitTensor.of(new float[length]))
        .withMessage("a digit tensor has 784 values (28 x 28), not " + length);
  }

  @ParameterizedTest
  @ValueSource(floats = {-0.001f, 1.001f, 255f, Float.NaN, Float.POSITIVE_INFINITY})
  @DisplayName("holds 0.0 to 1.0 only, and says which pixel does not")
  void range(float value) {
    values[2 * 28 + 27] = value;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigitTensor.of(values))
        .withMessage(
            "value %s at x=27 y=2 is outside 0.0 (background) to 1.0 (ink)".formatted(value));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 28})
  @DisplayName("has no pixel outside 28 x 28")
  void outside(int position) {
    DigitTensor tensor = DigitTensor.of(values);

    assertThatThrownBy(() -> tensor.ink(position, 0))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("x=%d y=0 is outside 28 x 28", position);
    assertThatThrownBy(() -> tensor.ink(0, position))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("x=0 y=%d is outside 28 x 28", position);
  }

  @Test
  @DisplayName("goes into a buffer behind what is there")
  void buffer() {
    values[0] = 0.25f;
    FloatBuffer buffer = FloatBuffer.allocate(786).put(9f);

    DigitTensor.of(values).copyTo(buffer);

    assertThat(buffer.position()).isEqualTo(785);
    assertThat(buffer.get(1)).isEqualTo(0.25f);
    assertThatThrownBy(() -> DigitTensor.of(values).copyTo(buffer))
        .isInstanceOf(BufferOverflowException.class);
  }

  @Test
  @DisplayName("is blank without any ink, minus zero included")
  void blank() {
    values[10] = -0f;
    assertThat(DigitTensor.of(values).isBlank()).isTrue();

    values[783] = Float.MIN_VALUE;
    assertThat(DigitTensor.of(values).isBlank()).isFalse();
  }

  @Test
  @DisplayName("equals another of the same ink")
  void equality() {
    DigitTensor blank = DigitTensor.of(values);
    assertThat(DigitTensor.of(values)).isEqualTo(blank).hasSameHashCodeAs(blank);

    values[1] = 1;
    assertThat(DigitTensor.of(values)).isNotEqualTo(blank);
  }

  @Test
  @DisplayName("tells how much ink it holds")
  void text() {
    values[1] = 1;
    values[2] = 0.5f;

    assertThat(DigitTensor.of(values)).hasToString("DigitTensor[28x28, ink 1.5 px]");
  }
}
