package io.github.hdr4j.dl4j.onnx;

/**
 * One step of a network. Immutable. Besides describing the step it computes it in plain Java, in
 * double precision inside each sum: slow, but the reference that engines are compared with.
 */
public sealed interface Layer
    permits Convolution, Relu, MaxPooling, GlobalAveragePooling, Flatten, Dense {

  /**
   * The size of the result.
   *
   * @param input the size of what comes in
   * @return the size of what goes out
   * @throws IllegalArgumentException if the layer cannot take that size
   */
  Size outputSize(Size input);

  /**
   * Computes the step.
   *
   * @param input what comes in
   * @return what goes out
   * @throws IllegalArgumentException if the layer cannot take that size
   */
  FeatureMaps apply(FeatureMaps input);
}
