package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.toolkit.metrics.Timing;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;

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
    return evaluate(digits, afterEach, took -> {});
  }

  /**
   * Reads every digit of some sets, and takes the time of each.
   *
   * @param sets to read
   * @param afterEach told after each digit, by any thread
   * @return the outcomes
   * @throws io.github.hdr4j.DigitRecognitionException if the engine fails
   * @throws InterruptedIOException if the thread is interrupted
   */
  public SetReadings read(List<LabelledSet> sets, Runnable afterEach)
      throws InterruptedIOException {
    Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    List<List<Outcome>> outcomes = new ArrayList<>();
    for (LabelledSet set : sets) {
      outcomes.add(evaluate(set.digits(), afterEach, nanos::add));
    }
    long[] each = nanos.stream().mapToLong(Long::longValue).toArray();
    return new SetReadings(sets, outcomes, Timing.of(each));
  }

  private List<Outcome> evaluate(
      List<? extends LabelledDigit> digits, Runnable afterEach, LongConsumer nanos)
      throws InterruptedIOException {
    return new SideBySide(threads).each(digits, digit -> outcome(digit, nanos), afterEach);
  }

  private Outcome outcome(LabelledDigit digit, LongConsumer nanos) {
    long start = System.nanoTime();
    try {
      Recognition reading = digit.recognize(recognizer);
      nanos.accept(System.nanoTime() - start);
      return new Outcome.Read(digit.name(), digit.label(), reading);
    } catch (UnreadableImageException | ImageLimitException e) {
      return new Outcome.Unreadable(digit.name(), digit.label(), String.valueOf(e.getMessage()));
    }
  }
}
