package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.preprocess.forms.FormReader;
import io.github.hdr4j.preprocess.forms.PageNotFoundException;
import io.github.hdr4j.preprocess.forms.TemplateMismatchException;
import io.github.hdr4j.samples.toolkit.evaluation.SideBySide;
import java.io.InterruptedIOException;
import java.util.List;

/** Reads labelled pictures of forms. */
public final class FormEvaluator {
  private final FormReader reader;
  private final Preprocessor preprocessor;
  private final SideBySide threads;

  /**
   * Prepares to read.
   *
   * @param reader that reads
   * @param preprocessor that decodes the pictures
   * @param threads that read side by side, 1 or more
   */
  public FormEvaluator(FormReader reader, Preprocessor preprocessor, int threads) {
    this.reader = reader;
    this.preprocessor = preprocessor;
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
  public List<FormOutcome> read(FormSet set, Runnable afterEach) throws InterruptedIOException {
    return threads.each(set.forms(), this::outcome, afterEach);
  }

  private FormOutcome outcome(LabelledForm form) {
    try {
      return new FormOutcome.Read(
          form, reader.read(preprocessor.decode(form.file()), form.template()));
    } catch (UnreadableImageException | ImageLimitException e) {
      return new FormOutcome.Unreadable(form, String.valueOf(e.getMessage()));
    } catch (PageNotFoundException | TemplateMismatchException e) {
      return new FormOutcome.Missing(form, String.valueOf(e.getMessage()));
    }
  }
}
