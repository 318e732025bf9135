package io.github.hdr4j.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import ai.onnxruntime.ValueInfo;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.LineFrames;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The one input and the one output that the networks of this library have. */
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

  /** Throws unless the network takes a strip and gives one row of logits for each frame. */
  static void checkLines(String file, OrtSession session) throws OrtException {
    check(file, "input", session.getInputInfo(), INPUT, 1, 1, LineStrip.ROWS, ANY);
    check(file, "output", session.getOutputInfo(), OUTPUT, 1, LineFrames.CLASSES, 1, ANY);
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
