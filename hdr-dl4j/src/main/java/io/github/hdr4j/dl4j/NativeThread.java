package io.github.hdr4j.dl4j;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.nd4j.linalg.api.memory.MemoryWorkspaceManager;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The thread on which a copy of a model lives. ND4J keeps working memory for every thread that
 * calls it, and takes OpenMP's number of threads from it: with the callers' own threads, a server
 * of 200 would hold that memory 200 times. Ends when idle, with its memory, and starts again.
 */
final class NativeThread {
  private static final long IDLE_SECONDS = 60;

  private final int openMpThreads;
  private final ThreadPoolExecutor executor;

  NativeThread(int openMpThreads) {
    this.openMpThreads = openMpThreads;
    executor =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            NativeThread::thread);
    executor.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable tasks) {
    Runnable whole =
        () -> {
          try {
            tasks.run();
          } finally {
            releaseMemory();
          }
        };
    // Nothing of the caller's is inherited: it may be an application that is unloaded later.
    Thread thread = new Thread(null, whole, "hdr-dl4j", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(NativeThread.class.getClassLoader());
    return thread;
  }

  /** Runs the task on that thread and waits for it, even when interrupted. */
  <T> T call(Callable<T> task) throws Exception {
    Future<T> result =
        executor.submit(
            () -> {
              Nd4jRuntime.start();
              Nd4jRuntime.useOpenMpThreads(openMpThreads);
              return task.call();
            });
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Runs a last task and ends the thread; its memory goes with it. Does not wait for either. */
  void finish(Runnable last) {
    executor.execute(last);
    executor.shutdown();
  }

  /** Not all at once, which ND4J also has a method for: that one starts the garbage collector. */
  private static void releaseMemory() {
    if (Nd4jRuntime.started()) {
      MemoryWorkspaceManager manager = Nd4j.getWorkspaceManager();
      List.copyOf(manager.getAllWorkspacesForCurrentThread()).forEach(manager::destroyWorkspace);
    }
  }
}
