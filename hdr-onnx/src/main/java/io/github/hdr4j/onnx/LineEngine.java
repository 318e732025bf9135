package io.github.hdr4j.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.hdr4j.LineStrip;
import java.nio.FloatBuffer;
import java.util.Map;

/** A session of a network for lines, which any number of threads may run at once. */
final class LineEngine implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;

  LineEngine(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /** One row of logits for each frame. */
  float[][] logits(LineStrip line) throws OrtException {
    long[] shape = {1, 1, LineStrip.ROWS, line.columns()};
    try (OnnxTensor input =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(line.toArray()), shape);
        OrtSession.Result result = session.run(Map.of(ModelSignature.INPUT, input))) {
      return rows(((float[][][][]) result.get(0).getValue())[0]);
    }
  }

  /** From {@code classes × 1 × frames} to a row for each frame. */
  private static float[][] rows(float[][][] channels) {
    float[][] rows = new float[channels[0][0].length][channels.length];
    for (int c = 0; c < channels.length; c++) {
      for (int frame = 0; frame < rows.length; frame++) {
        rows[frame][c] = channels[c][0][frame];
      }
    }
    return rows;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
