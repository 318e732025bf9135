package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.Box;
import io.github.hdr4j.NumberReader;
import io.github.hdr4j.NumberReading;
import io.github.hdr4j.NumberRules;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.preprocess.forms.kind.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads an amount whose point and commas stand apart from its digits: small marks on the base line.
 * They are taken out, so that they touch no digit, and put back by their places. The sign before
 * the decimals is the point; whether a small mark is a point or a comma need not be seen.
 */
final class AmountReading {
  /** Largest height and width of a sign, relative to the tallest mark. */
  private static final double SMALL = 0.4;

  /** How far down from the top of the tallest mark a sign begins, relative to its height. */
  private static final double LOW = 0.55;

  private final Amount amount;
  private final List<InkMark> digits = new ArrayList<>();
  private final List<InkMark> signs = new ArrayList<>();

  private AmountReading(Amount amount, List<InkMark> marks) {
    this.amount = amount;
    int top = marks.stream().mapToInt(InkMark::top).min().orElse(0);
    double tall = marks.stream().mapToInt(InkMark::height).max().orElse(1);
    for (InkMark mark : marks) {
      boolean small = Math.max(mark.height(), mark.width()) <= SMALL * tall;
      (small && mark.top() >= top + LOW * tall ? signs : digits).add(mark);
    }
  }

  /**
   * Reads a field.
   *
   * @param marks in its box, at least one
   * @param margin of white paper around them, in pixels
   * @return empty unless it is an amount and accepted
   */
  static Optional<FieldReading> of(
      FieldTemplate field,
      Amount amount,
      List<InkMark> marks,
      int margin,
      NumberReader reader,
      Box box,
      double threshold) {
    AmountReading reading = new AmountReading(amount, marks);
    if (reading.signs.isEmpty() || reading.digits.isEmpty()) {
      return Optional.empty();
    }
    NumberRules rules =
        NumberRules.builder()
            .signs(Set.of())
            .length(amount.least(), amount.most())
            .marksOthers(true)
            .acceptThreshold(threshold)
            .build();
    List<NumberReading> lines = reader.with(rules).read(InkPicture.of(reading.digits, margin));
    if (lines.size() != 1 || lines.get(0).reason().isPresent()) {
      return Optional.empty();
    }
    return reading
        .text(lines.get(0), margin)
        .flatMap(amount::value)
        .map(value -> FieldReading.accepted(field, value, lines.get(0).confidence(), box));
  }

  /** The digits with the signs between them; empty if other marks are among them. */
  private Optional<String> text(NumberReading line, int margin) {
    String read = line.text().replace(" ", "");
    List<Recognition> places = line.digits();
    if (!read.equals(line.digitsOnly()) || read.length() != places.size()) {
      return Optional.empty();
    }
    int left = digits.stream().mapToInt(InkMark::left).min().orElse(0) - margin;
    int[] after = new int[places.size() + 1];
    for (InkMark sign : signs) {
      double middle = (sign.left() + sign.right()) / 2.0 - left;
      int before =
          (int)
              IntStream.range(0, places.size()).filter(i -> middle(places.get(i)) < middle).count();
      after[before]++;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= places.size(); i++) {
      char sign = places.size() - i == amount.decimals() ? '.' : ',';
      text.append(String.valueOf(sign).repeat(after[i]));
      if (i < places.size()) {
        text.append(read.charAt(i));
      }
    }
    return Optional.of(text.toString());
  }

  private static double middle(Recognition digit) {
    Box box = digit.box().orElseThrow();
    return box.x() + box.width() / 2.0;
  }
}
