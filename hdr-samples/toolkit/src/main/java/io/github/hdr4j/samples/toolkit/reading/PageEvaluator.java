package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.NumberReader;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.samples.toolkit.evaluation.SideBySide;
import java.io.InterruptedIOException;
import java.util.List;

/** Looks for the digits of labelled pages, through {@link NumberReader#locate}. */
public final class PageEvaluator {
  private final NumberReader reader;
  private final Preprocessor preprocessor;
  private final SideBySide threads;

  /**
   * Prepares to read.
   *
   * @param reader that reads; stays open
   * @param preprocessor that decodes the pictures
   * @param threads that read side by side, 1 or more
   */
  public PageEvaluator(NumberReader reader, Preprocessor preprocessor, int threads) {
    this.reader = reader;
    this.preprocessor = preprocessor;
    this.threads = new SideBySide(threads);
  }

  /**
   * Looks at every page of a set.
   *
   * @param set to read
   * @param afterEach told after each page, by any thread
   * @return one outcome for each page, in the same order
   * @throws io.github.hdr4j.DigitRecognitionException if the engine fails
   * @throws InterruptedIOException if the thread is interrupted
   */
  public List<PageOutcome> read(PageSet set, Runnable afterEach) throws InterruptedIOException {
    return threads.each(set.pages(), this::outcome, afterEach);
  }

  private PageOutcome outcome(LabelledPage page) {
    try {
      return PageComparison.of(page, reader.locate(preprocessor.decode(page.file())));
    } catch (UnreadableImageException | ImageLimitException e) {
      return new PageOutcome.Unreadable(page, String.valueOf(e.getMessage()));
    }
  }
}
