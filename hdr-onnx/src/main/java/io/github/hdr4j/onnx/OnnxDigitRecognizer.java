package io.github.hdr4j.onnx;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.BundledModels;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;

/**
 * Reads handwritten digits with ONNX Runtime. Got from {@code DigitRecognizer.load()}, which opens
 * it; a model file is in the ONNX format and carries this library's metadata.
 */
@ProviderName("onnx")
public final class OnnxDigitRecognizer extends AbstractDigitRecognizer {
  /** For the service loader; does no work. */
  public OnnxDigitRecognizer() {}

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    BundledModels models =
        new BundledModels(
            "hdr-onnx", OnnxDigitRecognizer.class, OnnxDigitRecognizer.class::getResourceAsStream);
    return OnnxEngine.open(models.read(options.model()), models::readLines, options.threads());
  }
}
