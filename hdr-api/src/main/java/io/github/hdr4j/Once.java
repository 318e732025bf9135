package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Supplier;

/** Works a value out when it is first asked for. Thread-safe. */
final class Once<T> implements Supplier<T> {
  private Optional<T> value = Optional.empty();
  private Supplier<? extends T> source;

  Once(Supplier<? extends T> source) {
    this.source = requireNonNull(source);
  }

  @Override
  public synchronized T get() {
    if (value.isEmpty()) {
      T made = requireNonNull(source.get());
      value = Optional.of(made);
      // What the value was made from is needed no more.
      source = () -> made;
    }
    return value.get();
  }
}
