package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.metrics.EditDistance;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.metrics.ReadRate;
import io.github.hdr4j.samples.toolkit.metrics.RejectionCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The figures of a set of numbers, of which only the digits are compared. A picture without a
 * reading counts as wrong, and all its digits as missing. Immutable.
 *
 * @param count all pictures
 * @param correct pictures of which every digit is right, whatever the verdict
 * @param digits that the pictures show
 * @param edits digits that would have to be put right, left out or added
 * @param accepted readings that were accepted
 * @param acceptedWrong how many of them are wrong
 * @param blank pictures in which no digit was found
 * @param unreadable pictures that could not be decoded
 * @param rejection what is accepted, and how much of it is wrong, at several thresholds
 * @param readRate share that can be read at a fixed error
 */
public record NumberFigures(
    long count,
    long correct,
    long digits,
    long edits,
    long accepted,
    long acceptedWrong,
    long blank,
    long unreadable,
    RejectionCurve rejection,
    ReadRate readRate) {
  /**
   * Counts outcomes.
   *
   * @param outcomes one for each picture
   * @return their figures
   */
  public static NumberFigures of(List<NumberOutcome> outcomes) {
    RejectionCurve.Counter rejection = RejectionCurve.counter();
    List<ReadRate.Answer> answers = new ArrayList<>();
    long accepted = 0;
    long acceptedWrong = 0;
    for (NumberOutcome outcome : outcomes) {
      if (outcome instanceof NumberOutcome.Read read && !read.transcript().lines().isEmpty()) {
        double confidence = read.transcript().confidence().orElseThrow();
        rejection.add(confidence, read.correct());
        answers.add(new ReadRate.Answer(confidence, read.correct()));
        if (read.transcript().verdict() == Verdict.ACCEPTED) {
          accepted++;
          acceptedWrong += read.correct() ? 0 : 1;
        }
      }
    }
    long unreadable = outcomes.stream().filter(NumberOutcome.Unreadable.class::isInstance).count();
    return new NumberFigures(
        outcomes.size(),
        outcomes.stream().filter(NumberOutcome::correct).count(),
        outcomes.stream().mapToLong(outcome -> outcome.number().digits().length()).sum(),
        outcomes.stream()
            .mapToLong(outcome -> EditDistance.between(outcome.digits(), outcome.number().digits()))
            .sum(),
        accepted,
        acceptedWrong,
        outcomes.size() - answers.size() - unreadable,
        unreadable,
        rejection.curve(),
        ReadRate.of(answers, outcomes.size()));
  }

  /**
   * The share of correct pictures.
   *
   * @return 0 to 1, absent without pictures
   */
  public OptionalDouble accuracy() {
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) correct / count);
  }

  /**
   * Where the accuracy of further pictures of the same kind lies with 95 % confidence.
   *
   * @return Wilson's interval
   */
  public Interval interval() {
    return Interval.wilson(correct, count);
  }

  /**
   * The digits to be put right, left out or added for each digit that there is.
   *
   * @return 0 or more, absent without pictures
   */
  public OptionalDouble digitErrorRate() {
    return digits == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) edits / digits);
  }
}
