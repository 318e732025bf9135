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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
    ExecutorService callers = Executors.newFixedThreadPool(threads, Evaluator::caller);
    try {
      List<Future<Outcome>> pending = new ArrayList<>(pictures.size());
      for (LabelledPicture picture : pictures) {
        pending.add(
            callers.submit(
                () -> {
                  Outcome outcome = outcome(picture);
                  afterEach.run();
                  return outcome;
                }));
      }
      List<Outcome> outcomes = new ArrayList<>(pictures.size());
      for (Future<Outcome> next : pending) {
        outcomes.add(next.get());
      }
      return List.copyOf(outcomes);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading pictures");
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
