package io.github.hdr4j.spi;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.ModelSource;

/** What an engine is opened with. Immutable. */
public final class EngineOptions {
  private final ModelSource model;
  private final int threads;

  EngineOptions(ModelSource model, int threads) {
    this.model = requireNonNull(model, "model");
    this.threads = threads;
  }

  /**
   * The model to open.
   *
   * @return bundled, accurate or a file
   */
  public ModelSource model() {
    return model;
  }

  /**
   * Threads the engine may use within one call.
   *
   * @return 1 or more
   */
  public int threads() {
    return threads;
  }
}
