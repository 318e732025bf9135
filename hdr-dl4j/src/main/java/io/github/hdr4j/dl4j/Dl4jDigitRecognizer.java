package io.github.hdr4j.dl4j;

import io.github.hdr4j.dl4j.onnx.LineModel;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.BundledModels;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;

/**
 * Reads handwritten digits with Deeplearning4j. Got from {@code DigitRecognizer.load()}, which
 * opens it; a model file is one that this library's ONNX writer wrote.
 */
@ProviderName("dl4j")
public final class Dl4jDigitRecognizer extends AbstractDigitRecognizer {
  /** For the service loader; does no work. */
  public Dl4jDigitRecognizer() {}

  @Override
  protected DigitEngine openEngine(EngineOptions options) throws Exception {
    BundledModels models =
        new BundledModels(
            "hdr-dl4j", Dl4jDigitRecognizer.class, Dl4jDigitRecognizer.class::getResourceAsStream);
    return Dl4jEngine.open(
        OnnxReader.read(models.read(options.model())),
        () -> models.readLines().map(OnnxReader::readLines).map(LineModel::network),
        options.threads());
  }
}
