package io.github.hdr4j.onnx;

import io.github.hdr4j.DigitTensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Direct buffers that ONNX Runtime reads in place. Each call borrows one; as many are kept as calls
 * can usefully run at once, and each is only as large as the largest batch it has held.
 */
final class InputBuffers {
  private final Queue<FloatBuffer> idle;

  InputBuffers(int kept) {
    idle = new ArrayBlockingQueue<>(kept);
  }

  /** A buffer that holds the batch from its position to its limit. */
  FloatBuffer borrow(List<DigitTensor> batch) {
    int length = batch.size() * DigitTensor.LENGTH;
    FloatBuffer buffer = idle.poll();
    if (buffer == null || buffer.capacity() < length) {
      buffer =
          ByteBuffer.allocateDirect(length * Float.BYTES)
              .order(ByteOrder.nativeOrder())
              .asFloatBuffer();
    }
    buffer.clear();
    for (DigitTensor tensor : batch) {
      tensor.copyTo(buffer);
    }
    return buffer.flip();
  }

  /** Takes a buffer back, or leaves it to the garbage collector if enough are kept. */
  void giveBack(FloatBuffer buffer) {
    idle.offer(buffer);
  }
}
