package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.Box;
import io.github.hdr4j.NumberAlternative;
import io.github.hdr4j.NumberReading;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.WritingStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Readings of numbers made by hand. Digits stand 10 pixels apart, in boxes of 8 by 16. */
public final class NumbersRead {
  private NumbersRead() {}

  public static Transcript transcript(NumberReading... lines) {
    return new Transcript(List.of(lines));
  }

  public static NumberReading line(String text, double confidence) {
    return line(text, confidence, Optional.empty());
  }

  public static NumberReading line(String text, double confidence, Optional<Reason> reason) {
    List<Recognition> digits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.add(digit(text.charAt(i) - '0', new Box(10 * i, 20, 8, 16)));
      }
    }
    return NumberReading.of(
        text,
        confidence,
        reason,
        new Box(0, 20, 10 * text.length() - 2, 16),
        digits,
        reason.isPresent() ? List.of(new NumberAlternative("77", 0.25)) : List.of());
  }

  public static Recognition digit(int digit, Box box) {
    double[] probabilities = new double[Recognition.DIGITS];
    Arrays.fill(probabilities, 0);
    probabilities[digit] = 1;
    return Recognition.of(Verdict.ACCEPTED, probabilities, 1, Optional.empty())
        .at(box, WritingStyle.of(0, 0, 0.125, 0.25, 0.5));
  }
}
