package io.github.hdr4j.samples.toolkit.corruption;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.preprocess.dataset.IdxPicture;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.evaluation.CorruptionFigures;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.evaluation.SideBySide;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrupts pictures of MNIST's form in every way and reads them the way an application does:
 * through {@link DigitRecognizer#recognize(java.awt.image.BufferedImage)}. What chance does to a
 * picture depends on its position in the file and on the corruption alone.
 */
public final class CorruptionReader {
  private static final double MIDDLE = 0.5;

  private final DigitRecognizer recognizer;
  private final SideBySide threads;

  /**
   * Prepares to read.
   *
   * @param recognizer that reads; stays open
   * @param threads that call it side by side, 1 or more
   */
  public CorruptionReader(DigitRecognizer recognizer, int threads) {
    this.recognizer = recognizer;
    this.threads = new SideBySide(threads);
  }

  /**
   * Checks that digits have MNIST's form.
   *
   * @param digits of one set
   * @return the same digits
   * @throws IllegalArgumentException if they are no pictures of an IDX file, have another size than
   *     28 × 28, or are dark on a light ground
   */
  public static List<IdxPicture> requireMnistForm(List<? extends LabelledDigit> digits) {
    List<IdxPicture> pictures = new ArrayList<>(digits.size());
    double light = 0;
    for (LabelledDigit digit : digits) {
      if (!(digit instanceof IdxPicture picture)) {
        throw new IllegalArgumentException(
            "only pictures of an IDX file can be corrupted, as MNIST's are; not " + digit.name());
      }
      pictures.add(picture);
      light += original(picture).mean();
    }
    if (light > MIDDLE * pictures.size()) {
      throw new IllegalArgumentException(
          "the digits are dark on a light ground; only light ones on dark, as MNIST's are, can be"
              + " corrupted");
    }
    return List.copyOf(pictures);
  }

  /**
   * Corrupts and reads every picture in every way.
   *
   * @param digits see {@link #requireMnistForm}
   * @param afterEach told after each reading, by any thread
   * @return the figures of each of {@link Corruptions#ALL}, in that order
   * @throws io.github.hdr4j.DigitRecognitionException if the engine fails
   * @throws InterruptedIOException if the thread is interrupted
   */
  public List<CorruptionFigures> read(List<IdxPicture> digits, Runnable afterEach)
      throws InterruptedIOException {
    List<CorruptionFigures> figures = new ArrayList<>();
    for (Corruption corruption : Corruptions.ALL) {
      List<Outcome> outcomes = threads.each(digits, digit -> outcome(digit, corruption), afterEach);
      figures.add(new CorruptionFigures(corruption.name(), Evaluation.of(outcomes)));
    }
    return List.copyOf(figures);
  }

  private Outcome outcome(IdxPicture digit, Corruption corruption) {
    MnistPicture corrupted =
        corruption.of(original(digit), Seeded.random(digit.index(), corruption.name()));
    return new Outcome.Read(digit.name(), digit.label(), recognizer.recognize(corrupted.image()));
  }

  private static MnistPicture original(IdxPicture digit) {
    return MnistPicture.of(digit.images().picture(digit.index()));
  }
}
