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

/** What must not be done: all threads run the one network. */
@ProviderName("shared-network")
public final class SharedNetworkRecognizer extends AbstractDigitRecognizer {
  @Override
  protected DigitEngine openEngine(EngineOptions options) throws IOException {
    byte[] bytes = ModelOf.bytes(Networks.telling(new SplittableRandom(1), 11));
    OnnxModel file =
        OnnxReader.read(ModelFile.read("for this test", new ByteArrayInputStream(bytes)));
    Nd4jRuntime.start();
    return new SharedNetwork(file.info(), RunningNetwork.start((Network) file.model()));
  }

  private record SharedNetwork(ModelInfo model, RunningNetwork network) implements DigitEngine {
    @Override
    public String description() {
      return "one network for all threads";
    }

    @Override
    public float[][] logits(List<DigitTensor> batch) {
      Nd4jRuntime.useOpenMpThreads(1);
      return network.logits(batch);
    }

    @Override
    public void close() {
      network.close();
    }
  }
}
