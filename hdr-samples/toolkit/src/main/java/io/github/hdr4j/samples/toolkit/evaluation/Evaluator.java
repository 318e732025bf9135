package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads labelled digits the way an application does: through a {@code recognize} method of {@link
 * DigitRecognizer}, one call for each digit.
 */
public final class Evaluator {
  private final DigitRecognizer recognizer;
  private final int threads;

  /**
   * Prepares to read.
   *
   * @param recognizer that reads; stays open
   * @param threads that call it side by side, 1 or more
   */
  public Evaluator(DigitRecognizer recognizer, int threads) {
    this.recognizer = recognizer;
    this.threads = threads;
  }

  /**
   * Reads every digit.
   *
   * @param digits to read, pictures or strokes
   * @param afterEach told after each digit, by any thread
   * @return one outcome for each digit, in the same order
   * @throws io.github.hdr4j.DigitRecognitionException if the engine fails
   * @throws InterruptedIOException if the thread is interrupted
   */
  public List<Outcome> evaluate(List<? extends LabelledDigit> digits, Runnable afterEach)
      throws InterruptedIOException {
    ExecutorService callers = Executors.newFixedThreadPool(threads, Evaluator::caller);
    try {
      List<Future<Outcome>> pending = new ArrayList<>(digits.size());
      for (LabelledDigit digit : digits) {
        pending.add(
            callers.submit(
                () -> {
                  Outcome outcome = outcome(digit);
                  afterEach.run();
                  return outcome;
                }));
      }
      List<Outcome> outcomes = new ArrayList<>(digits.size());
      for (Future<Outcome> next : pending) {
        outcomes.add(next.get());
      }
      return List.copyOf(outcomes);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading digits");
    } finally {
      callers.shutdownNow();
    }
  }

  private static Thread caller(Runnable task) {
    Thread thread = new Thread(task, "evaluator");
    thread.setDaemon(true);
    return thread;
  }

  /** Tasks throw nothing checked, see {@link #outcome}. */
  private static RuntimeException unwrapped(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
  }

  private Outcome outcome(LabelledDigit digit) {
    try {
      return new Outcome.Read(digit.name(), digit.label(), digit.recognize(recognizer));
    } catch (UnreadableImageException | ImageLimitException e) {
      return new Outcome.Unreadable(digit.name(), digit.label(), String.valueOf(e.getMessage()));
    }
  }
}
