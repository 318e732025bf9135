package io.github.hdr4j.conformance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads of a test: started together, awaited with a limit, their failures thrown on. */
final class Threads {
  /** Far longer than any clause takes, so that only a deadlock reaches it. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private Threads() {}

  static <T> FutureTask<T> start(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(future, "conformance");
    thread.setDaemon(true);
    thread.start();
    return future;
  }

  /** Runs all tasks at once, each in a thread of its own, and returns their results in order. */
  static <T> List<T> together(List<Callable<T>> tasks) {
    CountDownLatch ready = new CountDownLatch(tasks.size());
    List<FutureTask<T>> futures =
        tasks.stream()
            .map(
                task ->
                    start(
                        () -> {
                          ready.countDown();
                          ready.await();
                          return task.call();
                        }))
            .toList();
    List<T> results = new ArrayList<>(futures.size());
    futures.forEach(future -> results.add(result(future)));
    return results;
  }

  static <T> T result(FutureTask<T> future) {
    try {
      return future.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("a thread of the test failed", e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("a thread of the test is stuck", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("the test was interrupted", e);
    }
  }
}
