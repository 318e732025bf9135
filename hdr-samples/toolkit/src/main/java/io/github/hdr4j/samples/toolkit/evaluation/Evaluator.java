package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import java.io.InterruptedIOException;
import java.util.List;

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
    return new SideBySide(threads).each(digits, this::outcome, afterEach);
  }

  private Outcome outcome(LabelledDigit digit) {
    try {
      return new Outcome.Read(digit.name(), digit.label(), digit.recognize(recognizer));
    } catch (UnreadableImageException | ImageLimitException e) {
      return new Outcome.Unreadable(digit.name(), digit.label(), String.valueOf(e.getMessage()));
    }
  }
}
