package io.github.hdr4j.dl4j;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.Network;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** One network as Deeplearning4j runs it. Not thread-safe. */
final class RunningNetwork implements AutoCloseable {
  /**
   * Digits run at once. Deeplearning4j spreads out each convolution's windows as a matrix, 0.7 MB a
   * digit in the bundled model, so more of them only leave the processor's cache.
   */
  private static final int CHUNK = 8;

  private final float mean;
  private final float deviation;
  private final MultiLayerNetwork network;

  private RunningNetwork(float mean, float deviation, MultiLayerNetwork network) {
    this.mean = mean;
    this.deviation = deviation;
    this.network = network;
  }

  static RunningNetwork start(Network network) {
    return new RunningNetwork(
        network.mean(), network.deviation(), NetworkConversion.toDl4j(network));
  }

  float[][] logits(List<DigitTensor> batch) {
    float[][] rows = new float[batch.size()][];
    for (int start = 0; start < rows.length; start += CHUNK) {
      int end = Math.min(start + CHUNK, rows.length);
      float[][] chunk = run(batch.subList(start, end));
      System.arraycopy(chunk, 0, rows, start, chunk.length);
    }
    return rows;
  }

  private float[][] run(List<DigitTensor> chunk) {
    // Closed at once: native memory that waits for the garbage collector has no bound.
    try (INDArray input = input(chunk);
        INDArray output = network.output(input)) {
      return output.toFloatMatrix();
    }
  }

  /** Normalised as the network's graph says, which pads with zeros only after that. */
  private INDArray input(List<DigitTensor> chunk) {
    float[] values = new float[chunk.size() * DigitTensor.LENGTH];
    int next = 0;
    for (DigitTensor tensor : chunk) {
      for (float ink : tensor.toArray()) {
        values[next++] = (ink - mean) / deviation;
      }
    }
    long[] shape = {chunk.size(), 1, DigitTensor.SIZE, DigitTensor.SIZE};
    return Nd4j.create(values, shape, 'c');
  }

  @Override
  public void close() {
    network.close();
  }
}
