package io.github.hdr4j.onnx;

import ai.onnxruntime.OrtException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The network for lines, opened when a line is read for the first time: who reads single digits
 * does not pay for it. Thread-safe.
 */
final class LineEngineOnce implements AutoCloseable {
  private final Supplier<Optional<LineEngine>> opener;
  private Optional<LineEngine> engine = Optional.empty();
  private boolean asked;

  LineEngineOnce(Supplier<Optional<LineEngine>> opener) {
    this.opener = opener;
  }

  /** The same each time; empty if there is none. What cannot be opened is tried again. */
  synchronized Optional<LineEngine> get() {
    if (!asked) {
      engine = opener.get();
      asked = true;
    }
    return engine;
  }

  /** Closes it if it was opened. */
  @Override
  public synchronized void close() throws OrtException {
    if (engine.isPresent()) {
      engine.get().close();
    }
  }
}
