package io.github.hdr4j.dl4j.onnx;

/** Checks shared by the layers that have weights. */
final class Weights {

  private Weights() {}

  static void check(String what, float[] values, long expected) {
    if (values.length == 0 || values.length != expected) {
      throw new IllegalArgumentException(
          what + " must be " + expected + " values, are " + values.length);
    }
    for (int i = 0; i < values.length; i++) {
      if (!Float.isFinite(values[i])) {
        throw new IllegalArgumentException(what + " hold " + values[i] + " at " + i);
      }
    }
  }
}
