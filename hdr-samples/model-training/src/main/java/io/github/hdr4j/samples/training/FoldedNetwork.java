package io.github.hdr4j.samples.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.Extent;
import io.github.hdr4j.dl4j.onnx.GlobalAveragePooling;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.Relu;
import java.util.ArrayList;
import java.util.List;

/** A finished network as PyTorch computes it, many pictures at once. For one thread at a time. */
final class FoldedNetwork implements AutoCloseable {
  private final Network network;
  private final NDManager manager;
  private final List<Step> steps = new ArrayList<>();

  @FunctionalInterface
  private interface Step {
    NDArray apply(NDArray values);
  }

  FoldedNetwork(Network network) {
    this.network = network;
    manager = Engine.getEngine("PyTorch").newBaseManager();
    network.layers().forEach(layer -> steps.add(step(layer)));
  }

  /** The softmax of the logits, {@code count × classes}, of {@code count × 784} values. */
  float[] probabilities(float[] images) {
    try (NDManager pass = manager.newSubManager()) {
      int count = images.length / Architecture.PIXELS;
      Shape shape = new Shape(count, 1, Architecture.SIDE, Architecture.SIDE);
      NDArray values = pass.create(images, shape).sub(network.mean()).div(network.deviation());
      for (Step step : steps) {
        values = step.apply(values);
      }
      return values.softmax(1).toFloatArray();
    }
  }

  @Override
  public void close() {
    manager.close();
  }

  private Step step(Layer layer) {
    if (layer instanceof Convolution convolution) {
      return convolution(convolution);
    }
    if (layer instanceof Relu) {
      return Activation::relu;
    }
    if (layer instanceof GlobalAveragePooling) {
      return x -> x.reshape(x.getShape().get(0), x.getShape().get(1), -1).mean(new int[] {2});
    }
    if (layer instanceof Dense dense) {
      NDArray weights =
          manager.create(dense.weights(), new Shape(dense.outputs(), dense.inputs())).transpose();
      NDArray biases = manager.create(dense.biases());
      return x -> x.matMul(weights).add(biases);
    }
    throw new IllegalArgumentException(
        "a network of train has no " + layer.getClass().getSimpleName() + ": name its file");
  }

  private Step convolution(Convolution convolution) {
    Extent kernel = convolution.kernel();
    Shape shape =
        new Shape(convolution.filters(), convolution.inputs(), kernel.height(), kernel.width());
    NDArray weights = manager.create(convolution.weights(), shape);
    NDArray biases = manager.create(convolution.biases());
    Shape stride = TorchLayers.shape(convolution.stride());
    Shape padding = TorchLayers.shape(convolution.padding());
    return x ->
        Conv2d.conv2d(x, weights, biases, stride, padding, new Shape(1, 1)).singletonOrThrow();
  }
}
