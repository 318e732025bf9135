package io.github.hdr4j.dl4j;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.Networks;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ModelFile;
import io.github.hdr4j.spi.ProviderName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What must not be done: all threads set the input of the one network, then run it. Each of the two
 * steps is synchronized in Deeplearning4j, or could be, and yet threads get each other's logits.
 */
@ProviderName("shared-network")
public final class SharedNetworkRecognizer extends AbstractDigitRecognizer {
  @Override
  protected DigitEngine openEngine(EngineOptions options) throws IOException {
    byte[] bytes = ModelOf.bytes(Networks.telling(new SplittableRandom(1), 11));
    OnnxModel file =
        OnnxReader.read(ModelFile.read("for this test", new ByteArrayInputStream(bytes)));
    Nd4jRuntime.start();
    return new SharedNetwork(file.info(), NetworkConversion.toDl4j((Network) file.model()));
  }

  private record SharedNetwork(ModelInfo model, MultiLayerNetwork network) implements DigitEngine {
    @Override
    public String description() {
      return "one network for all threads";
    }

    @Override
    public float[][] logits(List<DigitTensor> batch) {
      Nd4jRuntime.useOpenMpThreads(1);
      float[] ink = new float[batch.size() * DigitTensor.LENGTH];
      for (int i = 0; i < batch.size(); i++) {
        System.arraycopy(
            batch.get(i).toArray(), 0, ink, i * DigitTensor.LENGTH, DigitTensor.LENGTH);
      }
      long[] shape = {batch.size(), 1, DigitTensor.SIZE, DigitTensor.SIZE};
      network.setInput(Nd4j.create(ink, shape, 'c'));
      // A thread may be held up anywhere; this makes sure that it is.
      LockSupport.parkNanos(1);
      List<INDArray> activations = network.feedForward(false);
      return activations.get(activations.size() - 1).toFloatMatrix();
    }

    @Override
    public void close() {
      network.close();
    }
  }
}
