package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.metrics.ConfusionMatrix;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.metrics.RejectionCurve;
import io.github.hdr4j.samples.toolkit.metrics.Reliability;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures of a labelled set. Blank and unreadable pictures count as wrong; a reading is judged
 * by its best digit, whatever its verdict. Immutable.
 *
 * @param confusion digits shown against digits read
 * @param reliability of the confidences of the readings that have a best digit
 * @param rejection how many readings would be accepted from which {@link Certainty} on
 * @param verdicts number of readings of each verdict, every verdict present
 * @param acceptedWrong readings that were accepted although their digit is wrong
 * @param unreadable pictures without a reading
 */
public record Evaluation(
    ConfusionMatrix confusion,
    Reliability reliability,
    RejectionCurve rejection,
    Map<Verdict, Long> verdicts,
    long acceptedWrong,
    long unreadable) {

  /**
   * Copies the map.
   *
   * @param confusion digits shown against digits read
   * @param reliability of the confidences of the readings that have a best digit
   * @param rejection how many readings would be accepted from which certainty on
   * @param verdicts number of readings of each verdict
   * @param acceptedWrong readings that were accepted although their digit is wrong
   * @param unreadable pictures without a reading
   */
  public Evaluation {
    verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
  }

  /**
   * Counts outcomes.
   *
   * @param outcomes one for each picture
   * @return their figures
   */
  public static Evaluation of(List<Outcome> outcomes) {
    ConfusionMatrix.Counter confusion = ConfusionMatrix.counter();
    Reliability.Counter reliability = Reliability.counter();
    RejectionCurve.Counter rejection = RejectionCurve.counter();
    List<Recognition> readings = new ArrayList<>();
    long acceptedWrong = 0;
    for (Outcome outcome : outcomes) {
      confusion.add(outcome.label(), outcome.best());
      if (outcome instanceof Outcome.Read read) {
        readings.add(read.reading());
        if (read.best().isPresent()) {
          reliability.add(read.reading().confidence(), read.correct());
        }
        Certainty.of(read.reading()).ifPresent(sure -> rejection.add(sure, read.correct()));
        boolean accepted = read.reading().verdict() == Verdict.ACCEPTED;
        acceptedWrong += accepted && !read.correct() ? 1 : 0;
      }
    }
    return new Evaluation(
        confusion.matrix(),
        reliability.reliability(),
        rejection.curve(),
        VerdictCounts.of(readings),
        acceptedWrong,
        outcomes.size() - readings.size());
  }

  /**
   * All pictures.
   *
   * @return their number
   */
  public long count() {
    return confusion.total();
  }

  /**
   * The readings of one verdict.
   *
   * @param verdict to count
   * @return their number
   */
  public long count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  /**
   * The pictures whose best digit is the one they show.
   *
   * @return their number
   */
  public long correct() {
    return confusion.correct();
  }

  /**
   * The share of correct pictures.
   *
   * @return 0 to 1, absent without pictures
   */
  public OptionalDouble accuracy() {
    return count() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) correct() / count());
  }

  /**
   * Where the accuracy of further pictures of the same kind lies with 95 % confidence.
   *
   * @return Wilson's interval
   */
  public Interval interval() {
    return Interval.wilson(correct(), count());
  }
}
