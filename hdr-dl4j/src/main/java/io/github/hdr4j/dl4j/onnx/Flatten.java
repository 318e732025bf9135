package io.github.hdr4j.dl4j.onnx;

/** All values as one vector, in their order. */
public record Flatten() implements Layer {

  @Override
  public Size outputSize(Size input) {
    return new Size(input.length(), 1, 1);
  }

  @Override
  public FeatureMaps apply(FeatureMaps input) {
    return FeatureMaps.own(outputSize(input.size()), input.toArray());
  }
}
