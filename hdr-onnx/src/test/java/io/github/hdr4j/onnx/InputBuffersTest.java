package io.github.hdr4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.conformance.DrawnDigit;
import io.github.hdr4j.conformance.DrawnDigits;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The input buffers")
class InputBuffersTest {
  private static final List<DigitTensor> TENSORS =
      DrawnDigits.all().stream().map(DrawnDigit::tensor).toList();

  private final InputBuffers buffers = new InputBuffers(1);

  @Test
  @DisplayName("are direct, in the machine's byte order, and hold the tensors in order")
  void contents() {
    FloatBuffer buffer = buffers.borrow(TENSORS.subList(0, 3));
    assertThat(buffer.isDirect()).isTrue();
    assertThat(buffer.order()).isEqualTo(ByteOrder.nativeOrder());
    assertThat(buffer.remaining()).isEqualTo(3 * DigitTensor.LENGTH);
    for (DigitTensor tensor : TENSORS.subList(0, 3)) {
      float[] ink = new float[DigitTensor.LENGTH];
      buffer.get(ink);
      assertThat(DigitTensor.of(ink)).isEqualTo(tensor);
    }
  }

  @Test
  @DisplayName("are used again, for smaller batches too, and then hold those only")
  void reused() {
    FloatBuffer large = buffers.borrow(TENSORS.subList(0, 5));
    buffers.giveBack(large);
    FloatBuffer small = buffers.borrow(TENSORS.subList(6, 7));
    assertThat(small).isSameAs(large);
    assertThat(small.remaining()).isEqualTo(DigitTensor.LENGTH);
  }

  @Test
  @DisplayName("are replaced by larger ones when a batch needs it")
  void grow() {
    buffers.giveBack(buffers.borrow(TENSORS.subList(0, 1)));
    assertThat(buffers.borrow(TENSORS.subList(0, 64)).remaining())
        .isEqualTo(64 * DigitTensor.LENGTH);
  }

  @Test
  @DisplayName("are never lent twice at once, and only as many are kept as told")
  void bounded() {
    FloatBuffer one = buffers.borrow(TENSORS.subList(0, 1));
    FloatBuffer two = buffers.borrow(TENSORS.subList(0, 1));
    assertThat(one).isNotSameAs(two);
    buffers.giveBack(one);
    buffers.giveBack(two);
    assertThat(buffers.borrow(TENSORS.subList(0, 1))).isSameAs(one);
    assertThat(buffers.borrow(TENSORS.subList(0, 1))).isNotSameAs(two);
  }
}
