package io.github.hdr4j.dl4j;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.DigitModel;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * Copies of a model, each lent to one call at a time: Deeplearning4j's networks keep input and
 * outputs in themselves, so that calls at once wait for each other at best, and silently get each
 * other's outputs at worst. There are at most as many copies as processors, made when first needed;
 * further calls wait. Thread-safe.
 */
final class CopyPool implements AutoCloseable {
  private final DigitModel model;
  private final int threads;
  private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final Deque<ModelCopy> idle = new ConcurrentLinkedDeque<>();

  private CopyPool(DigitModel model, int threads) {
    this.model = model;
    this.threads = threads;
  }

  /** A pool with one copy in it, so that what cannot be opened is refused at once. */
  static CopyPool open(DigitModel model, int threads) throws Exception {
    CopyPool pool = new CopyPool(model, threads);
    pool.idle.add(ModelCopy.open(model, threads));
    Nd4jRuntime.useBlasThreads(threads);
    return pool;
  }

  float[][] logits(List<DigitTensor> batch) throws Exception {
    free.acquireUninterruptibly();
    try {
      ModelCopy copy = borrow();
      try {
        return copy.logits(batch);
      } finally {
        idle.addFirst(copy);
      }
    } finally {
      free.release();
    }
  }

  /** The copy used last, whose memory the processor's cache still holds, or a new one. */
  private ModelCopy borrow() throws Exception {
    ModelCopy copy = idle.pollFirst();
    return copy == null ? ModelCopy.open(model, threads) : copy;
  }

  /** Closes all copies; none may be lent. */
  @Override
  public void close() {
    idle.forEach(ModelCopy::close);
    idle.clear();
  }
}
