package io.github.hdr4j.spi;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The open engines of one backend, each counted by its holders.
 *
 * <p>An engine closes when its last holder is closed. When the last holder was forgotten instead,
 * the engine is kept for the next load, or a loop of {@code DigitRecognizer.load().recognize(x)}
 * would open it again after every garbage collection; only the last such engine is kept.
 *
 * <p>The registry hangs on the backend's class, so that an application server that holds this API
 * for all its applications can unload one together with the engine it kept, and so that a backend
 * that starts slowly holds up no other.
 */
final class SharedEngines {
  private static final ClassValue<SharedEngines> BY_BACKEND =
      new ClassValue<>() {
        @Override
        protected SharedEngines computeValue(Class<?> backend) {
          return new SharedEngines();
        }
      };

  private final Map<EngineKey, Shared> open = new HashMap<>();
  private @Nullable Shared kept;

  private SharedEngines() {}

  static SharedEngines of(Class<?> backend) {
    return BY_BACKEND.get(backend);
  }

  synchronized EngineLease lease(EngineKey key, Supplier<DigitEngine> opener) {
    Shared shared = open.get(key);
    if (shared == null) {
      shared = new Shared(key, opener.get());
      open.put(key, shared);
    }
    shared.holders++;
    return shared;
  }

  private synchronized void drop(Shared shared, boolean closing) {
    shared.holders--;
    if (shared.holders > 0) {
      return;
    }
    if (closing) {
      discard(shared);
    } else if (kept != shared) {
      Shared previous = kept;
      kept = shared;
      if (previous != null && previous.holders == 0) {
        discard(previous);
      }
    }
  }

  private void discard(Shared shared) {
    open.remove(shared.key);
    if (kept == shared) {
      kept = null;
    }
    shared.engine.close();
  }

  /** An open engine and the number of recognisers that hold it, guarded by the registry. */
  private final class Shared implements EngineLease {
    private final EngineKey key;
    private final DigitEngine engine;
    private int holders;

    Shared(EngineKey key, DigitEngine engine) {
      this.key = key;
      this.engine = engine;
    }

    @Override
    public DigitEngine engine() {
      return engine;
    }

    @Override
    public void release() {
      drop(this, true);
    }

    @Override
    public void abandon() {
      drop(this, false);
    }
  }
}
