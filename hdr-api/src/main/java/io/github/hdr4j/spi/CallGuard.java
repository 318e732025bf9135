package io.github.hdr4j.spi;

import io.github.hdr4j.internal.Messages;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lets calls run side by side, and lets closing wait for them and shut the door behind them. */
final class CallGuard {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  <R> R call(Supplier<R> action) {
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException(Messages.CLOSED);
      }
      return action.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Runs the action once, after the last call in flight; later calls of this do nothing. */
  void close(Runnable release) {
    if (lock.getReadHoldCount() > 0) {
      throw new IllegalStateException(Messages.CLOSE_WITHIN_CALL);
    }
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        release.run();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
