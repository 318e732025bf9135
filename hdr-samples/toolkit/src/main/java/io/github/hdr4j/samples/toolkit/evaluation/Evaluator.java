package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.preprocess.dataset.PictureFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads labelled pictures the way an application does: through {@link DigitRecognizer#recognize},
 * one call for each picture.
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
   * Reads every picture.
   *
   * @param pictures to read
   * @param afterEach told after each picture, by any thread
   * @return one outcome for each picture, in the same order
   * @throws io.github.hdr4j.DigitRecognitionException if the engine fails
   * @throws InterruptedIOException if the thread is interrupted
   */
  public List<Outcome> evaluate(List<LabelledPicture> pictures, Runnable afterEach)
      throws InterruptedIOException {
    return new SideBySide(threads).each(pictures, this::outcome, afterEach);
  }

  private Outcome outcome(LabelledPicture picture) {
    try {
      return new Outcome.Read(picture.name(), picture.label(), read(picture));
    } catch (UnreadableImageException | ImageLimitException | IOException e) {
      return new Outcome.Unreadable(
          picture.name(), picture.label(), String.valueOf(e.getMessage()));
    }
  }

  private Recognition read(LabelledPicture picture) throws IOException {
    return picture instanceof PictureFile file
        ? recognizer.recognize(file.path())
        : recognizer.recognize(picture.open(Evaluator::noDecoder));
  }

  private static BufferedImage noDecoder(Path file) throws IOException {
    throw new IOException("a picture inside a data file needs no decoder: " + file);
  }
}
