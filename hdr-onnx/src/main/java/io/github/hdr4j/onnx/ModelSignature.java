package io.github.hdr4j.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import ai.onnxruntime.ValueInfo;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The one input and the one output that a network of this library has. */
final class ModelSignature {
  static final String INPUT = "input";
  static final String OUTPUT = "logits";

  /** How ONNX Runtime reports a dimension that is only known when it runs. */
  private static final long ANY = -1;

  private ModelSignature() {}

  /** Throws unless the network takes pictures and gives one row of logits for each. */
  static void check(String file, OrtSession session, ModelInfo model) throws OrtException {
    check(file, "input", session.getInputInfo(), INPUT, ANY, 1, DigitTensor.SIZE, DigitTensor.SIZE);
    check(file, "output", session.getOutputInfo(), OUTPUT, ANY, model.classes());
  }

  private static void check(
      String file, String role, Map<String, NodeInfo> actual, String name, long... shape) {
    boolean fits =
        actual.keySet().equals(Set.of(name))
            && actual.values().stream().allMatch(node -> isFloat(node.getInfo(), shape));
    if (!fits) {
      String expected = "%s float%s".formatted(name, Arrays.toString(shape));
      throw new ModelLoadException(
          Messages.foreignSignature(file, role, expected, actual.values().toString()));
    }
  }

  private static boolean isFloat(ValueInfo value, long... shape) {
    return value instanceof TensorInfo tensor
        && tensor.type == OnnxJavaType.FLOAT
        && Arrays.equals(tensor.getShape(), shape);
  }
}
