package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/** Works a value out when it is first asked for. Thread-safe. */
final class Once<T> implements Supplier<T> {
  private Supplier<? extends T> source;
  private boolean made;

  Once(Supplier<? extends T> source) {
    this.source = requireNonNull(source);
  }

  @Override
  public synchronized T get() {
    if (!made) {
      T value = requireNonNull(source.get());
      // What the value was made from is needed no more.
      source = () -> value;
      made = true;
    }
    return source.get();
  }
}
