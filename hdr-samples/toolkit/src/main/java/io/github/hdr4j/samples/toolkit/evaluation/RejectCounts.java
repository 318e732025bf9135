package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.metrics.RankAuroc;
import io.github.hdr4j.samples.toolkit.metrics.RejectionCurve;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What became of some pictures that show no digit. Immutable.
 *
 * @param unreadable pictures without a reading
 * @param verdicts number of readings of each verdict, every verdict present
 * @param auroc probability that a digit is found more digit-like than one of these pictures, by
 *     {@link Recognition#digitProbability}, ties counted half; absent if none was read on either
 *     side
 * @param rejection how many readings would be accepted from which {@link Certainty} on, all wrong
 */
public record RejectCounts(
    long unreadable, Map<Verdict, Long> verdicts, OptionalDouble auroc, RejectionCurve rejection) {
  /**
   * Copies the map.
   *
   * @param unreadable pictures without a reading
   * @param verdicts number of readings of each verdict
   * @param auroc probability that a digit is found more digit-like
   * @param rejection how many readings would be accepted from which certainty on
   */
  public RejectCounts {
    verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
  }

  static RejectCounts of(Collection<RejectOutcome> outcomes, double[] digitScores) {
    List<Recognition> readings =
        outcomes.stream()
            .filter(RejectOutcome.Read.class::isInstance)
            .map(outcome -> ((RejectOutcome.Read) outcome).reading())
            .toList();
    double[] scores = readings.stream().mapToDouble(Recognition::digitProbability).toArray();
    RejectionCurve.Counter rejection = RejectionCurve.counter();
    readings.forEach(
        reading -> Certainty.of(reading).ifPresent(sure -> rejection.add(sure, false)));
    return new RejectCounts(
        outcomes.size() - readings.size(),
        VerdictCounts.of(readings),
        RankAuroc.of(digitScores, scores),
        rejection.curve());
  }

  /**
   * All pictures.
   *
   * @return their number
   */
  public long count() {
    return read() + unreadable;
  }

  /**
   * The pictures with a reading.
   *
   * @return their number
   */
  public long read() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
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
   * The share of the readings that were accepted as a digit, which none should be.
   *
   * @return 0 to 1, absent without readings
   */
  public OptionalDouble acceptRate() {
    return read() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) count(Verdict.ACCEPTED) / read());
  }

  /**
   * Where the accept rate of further pictures of the same kind lies with 95 % confidence.
   *
   * @return Wilson's interval
   */
  public Interval interval() {
    return Interval.wilson(count(Verdict.ACCEPTED), read());
  }
}
