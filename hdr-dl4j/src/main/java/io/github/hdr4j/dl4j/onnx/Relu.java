package io.github.hdr4j.dl4j.onnx;

/** Negative values become zero. */
public record Relu() implements Layer {

  @Override
  public Size outputSize(Size input) {
    return input;
  }

  @Override
  public FeatureMaps apply(FeatureMaps input) {
    float[] result = input.toArray();
    for (int i = 0; i < result.length; i++) {
      result[i] = Math.max(0, result[i]);
    }
    return FeatureMaps.own(input.size(), result);
  }
}
