package io.github.hdr4j.dl4j;

import io.github.hdr4j.LineStrip;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.LineNetwork;
import io.github.hdr4j.dl4j.onnx.Relu;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A network for lines as Deeplearning4j runs it, and the thread that alone touches it. Calls at
 * once wait for each other.
 */
final class LineCopy implements AutoCloseable {
  private final MultiLayerNetwork network;
  private final NativeThread thread;

  private LineCopy(MultiLayerNetwork network, NativeThread thread) {
    this.network = network;
    this.thread = thread;
  }

  static LineCopy open(LineNetwork network, int threads) throws Exception {
    NativeThread thread = new NativeThread(threads);
    try {
      return new LineCopy(thread.call(() -> convert(network)), thread);
    } catch (Exception | Error e) {
      thread.finish(() -> {});
      throw e;
    }
  }

  private static MultiLayerNetwork convert(LineNetwork network) {
    NeuralNetConfiguration.ListBuilder layers =
        new NeuralNetConfiguration.Builder().inferenceWorkspaceMode(WorkspaceMode.ENABLED).list();
    List<Convolution> convolutions = new ArrayList<>();
    List<Layer> all = network.layers();
    for (int i = 0; i < all.size(); i++) {
      // A ReLU is computed by the convolution before it.
      if (all.get(i) instanceof Convolution convolution) {
        boolean relu = i + 1 < all.size() && all.get(i + 1) instanceof Relu;
        layers.layer(Dl4jLayers.convolution(convolution, relu));
        convolutions.add(convolution);
      }
    }
    MultiLayerNetwork converted = new MultiLayerNetwork(layers.build());
    converted.init();
    for (int i = 0; i < convolutions.size(); i++) {
      Dl4jLayers.copyWeights(convolutions.get(i), converted.getLayer(i));
    }
    return converted;
  }

  /** One row of logits for each frame. */
  float[][] logits(LineStrip line) throws Exception {
    return thread.call(() -> run(line));
  }

  private float[][] run(LineStrip line) {
    long[] shape = {1, 1, LineStrip.ROWS, line.columns()};
    try (INDArray input = Nd4j.create(line.toArray(), shape, 'c');
        INDArray output = network.output(input)) {
      float[] values = Dl4jLayers.floats(output);
      int frames = (int) output.size(3);
      float[][] rows = new float[frames][values.length / frames];
      for (int i = 0; i < values.length; i++) {
        rows[i % frames][i / frames] = values[i];
      }
      return rows;
    }
  }

  @Override
  public void close() {
    thread.finish(network::close);
  }
}
