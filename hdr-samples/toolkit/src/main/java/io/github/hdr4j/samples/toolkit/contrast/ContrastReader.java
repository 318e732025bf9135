package io.github.hdr4j.samples.toolkit.contrast;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.samples.toolkit.corpus.Corpus;
import io.github.hdr4j.samples.toolkit.corpus.CorpusPicture;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.evaluation.SideBySide;
import io.github.hdr4j.samples.toolkit.naive.NaivePreparation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads each picture with every {@link NaivePreparation} and the way an application does. Decoder
 * and network are the same, so that only the preparation differs.
 */
public final class ContrastReader {
  private final DigitRecognizer recognizer;
  private final SideBySide threads;

  /**
   * Prepares to read.
   *
   * @param recognizer that reads; stays open
   * @param threads that call it side by side, 1 or more
   */
  public ContrastReader(DigitRecognizer recognizer, int threads) {
    this.recognizer = recognizer;
    this.threads = new SideBySide(threads);
  }

  /**
   * Reads the pictures of a corpus that show a digit.
   *
   * @param corpus to read; what it has of blanks is passed over
   * @param afterEach told after each picture, by any thread
   * @return the figures
   * @throws io.github.hdr4j.DigitRecognitionException if the engine fails
   * @throws InterruptedIOException if the thread is interrupted
   */
  public Contrast read(Corpus corpus, Runnable afterEach) throws InterruptedIOException {
    List<CorpusPicture> digits =
        corpus.pictures().stream().filter(picture -> picture.shown().isPresent()).toList();
    List<Comparison> comparisons = threads.each(digits, this::read, afterEach);
    Map<NaivePreparation, Evaluation> naive = new EnumMap<>(NaivePreparation.class);
    for (NaivePreparation preparation : NaivePreparation.values()) {
      naive.put(
          preparation,
          Evaluation.of(comparisons.stream().map(each -> each.with(preparation)).toList()));
    }
    List<Outcome> own = comparisons.stream().map(Comparison::own).toList();
    List<Outcome.Unreadable> unreadable =
        own.stream()
            .filter(Outcome.Unreadable.class::isInstance)
            .map(Outcome.Unreadable.class::cast)
            .toList();
    return new Contrast(corpus.name(), naive, Evaluation.of(own), unreadable);
  }

  private Comparison read(CorpusPicture picture) {
    String name = picture.name();
    int label = picture.shown().orElseThrow();
    BufferedImage image;
    try {
      image = picture.pixels().open();
    } catch (UnreadableImageException | ImageLimitException | IOException e) {
      return Comparison.unreadable(
          new Outcome.Unreadable(name, label, String.valueOf(e.getMessage())));
    }
    Map<NaivePreparation, Outcome> naive = new EnumMap<>(NaivePreparation.class);
    for (NaivePreparation preparation : NaivePreparation.values()) {
      naive.put(
          preparation,
          new Outcome.Read(name, label, recognizer.classify(preparation.prepare(image))));
    }
    return new Comparison(naive, new Outcome.Read(name, label, recognizer.recognize(image)));
  }
}
