package io.github.hdr4j.samples.toolkit;

import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import java.util.Arrays;
import java.util.Optional;

/** Readings with given probabilities. */
public final class Readings {
  private Readings() {}

  /** Of a digit with this confidence; the other digits share the rest. */
  public static Recognition of(int digit, double confidence, Verdict verdict) {
    return of(digit, confidence, verdict, 0.75);
  }

  /** Likewise, with this probability that it is a digit at all. */
  public static Recognition of(
      int digit, double confidence, Verdict verdict, double digitProbability) {
    double[] probabilities = new double[Recognition.DIGITS];
    Arrays.fill(probabilities, (1 - confidence) / (Recognition.DIGITS - 1));
    probabilities[digit] = confidence;
    Optional<Reason> reason =
        switch (verdict) {
          case ACCEPTED -> Optional.empty();
          case UNCERTAIN -> Optional.of(Reason.AMBIGUOUS);
          case NOT_A_DIGIT -> Optional.of(Reason.SEVERAL_MARKS);
          case BLANK -> throw new IllegalArgumentException("use Recognition.blank()");
        };
    return Recognition.of(verdict, probabilities, digitProbability, reason);
  }
}
