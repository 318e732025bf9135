package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.dl4j.Dl4jDigitRecognizer;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.spi.BundledModels;

/** What training starts from. */
sealed interface Start {

  /** Random weights. */
  record Fresh(Preset preset) implements Start {
    @Override
    public String toString() {
      return preset.toString();
    }
  }

  /** A network that can read digits, and what its file says. */
  record Tuned(Network network, ModelInfo info) implements Start {
    static Tuned of(OnnxModel model) {
      if (model.model() instanceof Network network) {
        return new Tuned(network, model.info());
      }
      throw new IllegalArgumentException(Messages.ensemble(model.info()));
    }

    @Override
    public String toString() {
      return info.toString();
    }
  }

  /** Whether a layer has something to train. */
  static boolean hasWeights(Layer layer) {
    return layer instanceof Convolution || layer instanceof Dense;
  }

  /** Reads a model. */
  static OnnxModel read(ModelSource source) {
    BundledModels models =
        new BundledModels(
            "hdr-dl4j", Dl4jDigitRecognizer.class, Dl4jDigitRecognizer.class::getResourceAsStream);
    return OnnxReader.read(models.read(source));
  }
}
