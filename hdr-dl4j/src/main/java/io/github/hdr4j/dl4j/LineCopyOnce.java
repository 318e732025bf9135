package io.github.hdr4j.dl4j;

import io.github.hdr4j.dl4j.onnx.LineNetwork;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The network for lines, opened when a line is read for the first time: who reads single digits
 * does not pay for it. Thread-safe.
 */
final class LineCopyOnce implements AutoCloseable {
  private final Supplier<Optional<LineNetwork>> source;
  private final int threads;
  private Optional<LineCopy> copy = Optional.empty();
  private boolean asked;

  LineCopyOnce(Supplier<Optional<LineNetwork>> source, int threads) {
    this.source = source;
    this.threads = threads;
  }

  /** The same each time; empty if there is none. What cannot be opened is tried again. */
  synchronized Optional<LineCopy> get() throws Exception {
    if (!asked) {
      Optional<LineNetwork> network = source.get();
      if (network.isPresent()) {
        copy = Optional.of(LineCopy.open(network.get(), threads));
      }
      asked = true;
    }
    return copy;
  }

  /** Closes it if it was opened. */
  @Override
  public synchronized void close() {
    copy.ifPresent(LineCopy::close);
  }
}
