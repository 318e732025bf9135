package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.NumberReader;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.samples.toolkit.evaluation.SideBySide;
import io.github.hdr4j.samples.toolkit.metrics.Timing;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;

/** Reads labelled pictures of numbers the way an application does: from the file, one by one. */
public final class NumberEvaluator {
  private final NumberReader reader;
  private final SideBySide threads;

  /**
   * Prepares to read.
   *
   * @param reader that reads; stays open
   * @param threads that call it side by side, 1 or more
   */
  public NumberEvaluator(NumberReader reader, int threads) {
    this.reader = reader;
    this.threads = new SideBySide(threads);
  }

  /**
   * Reads every picture of some sets, and takes the time of each.
   *
   * @param sets to read
   * @param afterEach told after each picture, by any thread
   * @return the outcomes
   * @throws io.github.hdr4j.DigitRecognitionException if the engine fails
   * @throws InterruptedIOException if the thread is interrupted
   */
  public NumberReadings read(List<NumberSet> sets, Runnable afterEach)
      throws InterruptedIOException {
    Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    List<List<NumberOutcome>> outcomes = new ArrayList<>();
    for (NumberSet set : sets) {
      outcomes.add(threads.each(set.numbers(), n -> outcome(n, nanos::add), afterEach));
    }
    long[] each = nanos.stream().mapToLong(Long::longValue).toArray();
    return new NumberReadings(sets, outcomes, Timing.of(each));
  }

  private NumberOutcome outcome(LabelledNumber number, LongConsumer nanos) {
    long start = System.nanoTime();
    try {
      Transcript transcript = new Transcript(reader.read(number.file()));
      nanos.accept(System.nanoTime() - start);
      return new NumberOutcome.Read(number, transcript);
    } catch (UnreadableImageException | ImageLimitException e) {
      return new NumberOutcome.Unreadable(number, String.valueOf(e.getMessage()));
    }
  }
}
