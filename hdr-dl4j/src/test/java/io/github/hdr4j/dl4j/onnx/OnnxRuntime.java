package io.github.hdr4j.dl4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.hdr4j.DigitTensor;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/** Runs what the writer wrote. */
public final class OnnxRuntime {

  private OnnxRuntime() {}

  public static float[][] logits(byte[] file, List<DigitTensor> digits) throws OrtException {
    FloatBuffer input = FloatBuffer.allocate(digits.size() * DigitTensor.LENGTH);
    digits.forEach(digit -> digit.copyTo(input));
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(file);
        OnnxTensor tensor =
            OnnxTensor.createTensor(
                environment, input.rewind(), new long[] {digits.size(), 1, 28, 28});
        OrtSession.Result result = session.run(Map.of(OnnxWriter.INPUT, tensor))) {
      return (float[][]) result.get(OnnxWriter.OUTPUT).orElseThrow().getValue();
    }
  }

  /** Compares with plain Java. */
  static void assertGives(DigitModel model, List<DigitTensor> digits, float[][] logits) {
    assertThat(logits).hasDimensions(digits.size(), model.classes());
    for (int i = 0; i < logits.length; i++) {
      assertThat(logits[i]).containsExactly(model.logits(digits.get(i)), within(1e-5f));
    }
  }
}
