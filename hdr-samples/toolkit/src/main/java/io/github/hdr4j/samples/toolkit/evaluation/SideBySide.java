package io.github.hdr4j.samples.toolkit.evaluation;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with each of many things on several threads, and keeps their order. */
public final class SideBySide {
  private final int threads;

  /**
   * Prepares.
   *
   * @param threads 1 or more
   */
  public SideBySide(int threads) {
    this.threads = threads;
  }

  /**
   * Does it.
   *
   * @param <T> what there is to do something with
   * @param <R> what comes out
   * @param things in any number
   * @param task called by any thread; if it throws, the rest is left
   * @param afterEach told after each, by any thread
   * @return a result for each, in the same order
   * @throws InterruptedIOException if the thread is interrupted
   */
  public <T, R> List<R> each(List<T> things, Function<T, R> task, Runnable afterEach)
      throws InterruptedIOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, SideBySide::daemon);
    try {
      List<Future<R>> pending = new ArrayList<>(things.size());
      for (T thing : things) {
        pending.add(
            pool.submit(
                () -> {
                  R result = task.apply(thing);
                  afterEach.run();
                  return result;
                }));
      }
      List<R> results = new ArrayList<>(things.size());
      for (Future<R> next : pending) {
        results.add(next.get());
      }
      return List.copyOf(results);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading pictures");
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "evaluator");
    thread.setDaemon(true);
    return thread;
  }

  /** Tasks throw nothing checked. */
  private static RuntimeException unwrapped(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
  }
}
