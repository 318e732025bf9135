package io.github.hdr4j.spi;

import java.lang.ref.Cleaner;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The engines that are open in this process, each counted by its holders.
 *
 * <p>An engine closes when its last holder is closed. When the last holder was forgotten instead,
 * the engine is kept for the next load, or a loop of {@code DigitRecognizer.load().recognize(x)}
 * would open it again after every garbage collection; only the last such engine is kept.
 */
final class SharedEngines {
  private static final SharedEngines INSTANCE = new SharedEngines();

  private final Map<EngineKey, Shared> open = new HashMap<>();
  private @Nullable Shared kept;
  private @Nullable Cleaner cleaner;

  private SharedEngines() {}

  static SharedEngines instance() {
    return INSTANCE;
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

  synchronized void onUnreachable(Object holder, Runnable action) {
    if (cleaner == null) {
      cleaner = Cleaner.create();
    }
    cleaner.register(holder, action);
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
