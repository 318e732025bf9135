package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluator;
import io.github.hdr4j.samples.toolkit.metrics.Timing;
import java.io.IOException;
import java.util.List;

/**
 * How well a model does.
 *
 * @param trained the model
 * @param figures of the test's pictures
 * @param macro means over the ten digits
 * @param millis that the engine takes for one tensor, the median
 */
public record Score(Trained trained, Evaluation figures, MacroScores macro, double millis) {
  private static final int TIMED = 200;
  private static final double NANOS_PER_MILLI = 1e6;

  /**
   * Has a model read pictures as any application does, then single tensors for the time.
   *
   * @param trained the model
   * @param test pictures
   * @param tensors of the same pictures, one at least
   * @param threads that read side by side; the time is taken with one
   * @param progress is told
   */
  public static Score of(
      Trained trained,
      List<LabelledDigit> test,
      List<DigitTensor> tensors,
      int threads,
      Progress progress)
      throws IOException {
    try (DigitRecognizer recognizer = trained.load();
        Progress.Task task = progress.start("testing " + trained.title(), test.size())) {
      Evaluation figures =
          Evaluation.of(new Evaluator(recognizer, threads).evaluate(test, task::step));
      return new Score(
          trained,
          figures,
          MacroScores.of(figures.confusion()),
          millis(recognizer, tensors.subList(0, Math.min(TIMED, tensors.size()))));
    }
  }

  /** Of the second time around: the first one is for Java's compiler. */
  private static double millis(DigitRecognizer recognizer, List<DigitTensor> tensors) {
    tensors.forEach(recognizer::classify);
    long[] nanos =
        tensors.stream()
            .mapToLong(
                tensor -> {
                  long start = System.nanoTime();
                  recognizer.classify(tensor);
                  return System.nanoTime() - start;
                })
            .toArray();
    return Timing.of(nanos).median().toNanos() / NANOS_PER_MILLI;
  }
}
