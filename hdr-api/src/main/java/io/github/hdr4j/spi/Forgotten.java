package io.github.hdr4j.spi;

import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/** Notices recognisers that were forgotten instead of closed. */
final class Forgotten {
  private static @Nullable Cleaner cleaner;

  private Forgotten() {}

  /** Runs the action, which must not refer to the holder, some time after the last use of it. */
  static synchronized void onUnreachable(Object holder, Runnable action) {
    if (cleaner == null) {
      cleaner = Cleaner.create();
    }
    cleaner.register(holder, action);
  }
}
