package io.github.hdr4j.spi;

import io.github.hdr4j.RecognizerOptions;

/** A backend that opens the engine which the test hands it. */
@ProviderName("fake")
class FakeBackend extends AbstractDigitRecognizer {
  private final EngineStart.Opening opening;

  FakeBackend(EngineStart.Opening opening) {
    this.opening = opening;
  }

  /** A recogniser over this engine, unless one with the same options is open already. */
  static FakeBackend open(DigitEngine engine) {
    return open(engine, RecognizerOptions.defaults());
  }

  static FakeBackend open(DigitEngine engine, RecognizerOptions options) {
    FakeBackend backend = new FakeBackend(unused -> engine);
    backend.open(options, new FakePreprocessor());
    return backend;
  }

  @Override
  protected DigitEngine openEngine(EngineOptions options) throws Exception {
    return opening.open(options);
  }
}
