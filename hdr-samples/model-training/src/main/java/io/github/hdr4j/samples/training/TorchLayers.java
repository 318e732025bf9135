package io.github.hdr4j.samples.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import io.github.hdr4j.dl4j.onnx.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What all networks that PyTorch computes have in common: arrays in and out, and their stages. */
final class TorchLayers {
  /** PyTorch's default, and what folding must use too. */
  static final float BATCH_NORM_EPSILON = 1e-5f;

  /** Arrays of a stage: kernel, scale, shift, running mean and variance. */
  static final int STAGE_ARRAYS = 5;

  /** Share of the old running statistics kept at each step. */
  private static final float BATCH_NORM_MOMENTUM = 0.9f;

  private static final Shape ONE = new Shape(1, 1);

  private TorchLayers() {}

  /** Copies the weights to PyTorch. */
  static List<NDArray> load(NDManager step, List<Slot> slots, float[] weights) {
    List<NDArray> arrays = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      long[] shape = slot.shape().stream().mapToLong(Integer::longValue).toArray();
      float[] values = Arrays.copyOfRange(weights, slot.offset(), slot.end());
      arrays.add(step.create(values, new Shape(shape)));
    }
    return arrays;
  }

  /** Has gradients computed of all that is trained. */
  static void watch(List<NDArray> arrays, List<Slot> slots) {
    for (int i = 0; i < arrays.size(); i++) {
      arrays.get(i).setRequiresGradient(slots.get(i).kind().trained());
    }
  }

  /** Copies gradients back, and what is not trained but observed. */
  static void store(List<NDArray> arrays, List<Slot> slots, float[] gradient, float[] weights) {
    for (int i = 0; i < arrays.size(); i++) {
      Slot slot = slots.get(i);
      boolean trained = slot.kind().trained();
      NDArray from = trained ? arrays.get(i).getGradient() : arrays.get(i);
      float[] to = trained ? gradient : weights;
      System.arraycopy(from.toFloatArray(), 0, to, slot.offset(), slot.length());
    }
  }

  /**
   * Convolutions, each with batch norm and ReLU.
   *
   * @param arrays {@value #STAGE_ARRAYS} for each stage, and more that are left alone
   * @param training whether the batch's statistics are used, and move the running ones
   */
  static NDArray stages(NDArray x, List<Stage> stages, List<NDArray> arrays, boolean training) {
    NDArray result = x;
    for (int i = 0; i < stages.size(); i++) {
      List<NDArray> own = arrays.subList(i * STAGE_ARRAYS, (i + 1) * STAGE_ARRAYS);
      result = stage(result, stages.get(i), own, training);
    }
    return result;
  }

  private static NDArray stage(NDArray x, Stage stage, List<NDArray> arrays, boolean training) {
    NDArray kernel = arrays.get(0);
    // PyTorch takes an absent bias as a null handle, which DJL's wrapper does not: zeros instead
    NDArray noBias = x.getManager().zeros(new Shape(kernel.getShape().get(0)));
    NDList convolved =
        Conv2d.conv2d(x, kernel, noBias, shape(stage.stride()), shape(stage.padding()), ONE);
    NDList normalised =
        BatchNorm.batchNorm(
            convolved.singletonOrThrow(),
            arrays.get(3),
            arrays.get(4),
            arrays.get(1),
            arrays.get(2),
            1,
            BATCH_NORM_MOMENTUM,
            BATCH_NORM_EPSILON,
            training);
    return Activation.relu(normalised.singletonOrThrow());
  }

  /** Rows and columns as PyTorch takes them. */
  static Shape shape(Extent extent) {
    return new Shape(extent.height(), extent.width());
  }
}
