package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.UnreadableImageException;
import java.io.InterruptedIOException;
import java.util.List;

/**
 * Reads pictures that show no digit the way an application does: through {@link
 * DigitRecognizer#recognize(java.nio.file.Path)}, one call for each.
 */
public final class RejectReader {
  private final DigitRecognizer recognizer;
  private final SideBySide threads;

  /**
   * Prepares to read.
   *
   * @param recognizer that reads; stays open
   * @param threads that call it side by side, 1 or more
   */
  public RejectReader(DigitRecognizer recognizer, int threads) {
    this.recognizer = recognizer;
    this.threads = new SideBySide(threads);
  }

  /**
   * Reads every picture of a set.
   *
   * @param set to read
   * @param afterEach told after each picture, by any thread
   * @return one outcome for each picture, in the same order
   * @throws io.github.hdr4j.DigitRecognitionException if the engine fails
   * @throws InterruptedIOException if the thread is interrupted
   */
  public List<RejectOutcome> read(RejectSet set, Runnable afterEach) throws InterruptedIOException {
    return threads.each(set.pictures(), this::outcome, afterEach);
  }

  private RejectOutcome outcome(RejectPicture picture) {
    try {
      return new RejectOutcome.Read(picture, recognizer.recognize(picture.file()));
    } catch (UnreadableImageException | ImageLimitException e) {
      return new RejectOutcome.Unreadable(picture, String.valueOf(e.getMessage()));
    }
  }
}
