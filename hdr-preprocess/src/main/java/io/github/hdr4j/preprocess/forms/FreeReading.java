package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.Box;
import io.github.hdr4j.NumberReader;
import io.github.hdr4j.NumberReading;
import io.github.hdr4j.NumberRules;
import io.github.hdr4j.Reason;
import io.github.hdr4j.preprocess.forms.kind.FieldKind;
import io.github.hdr4j.preprocess.forms.kind.Plate;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Reads a field in which the digits stand as they come. */
final class FreeReading {
  private FreeReading() {}

  /**
   * Reads a field.
   *
   * @param writing what stands in the box, on white paper
   * @param reader that looks for numbers
   * @param threshold probability from which it is accepted
   */
  static FieldReading of(
      FieldTemplate field, BufferedImage writing, NumberReader reader, Box box, double threshold) {
    FieldKind kind = field.kind();
    List<NumberReading> lines = reader.with(rules(kind, threshold)).read(writing);
    if (lines.isEmpty()) {
      return FieldReading.notNumber(field, Reason.NOT_DIGIT_LIKE, box);
    }
    NumberReading line = lines.get(0);
    Optional<String> value = kind.value(line.text());
    if (lines.size() > 1) {
      return FieldReading.uncertain(field, value.orElse(line.text()), 0, Reason.SEVERAL_MARKS, box);
    }
    if (value.isPresent() && line.reason().isEmpty()) {
      return FieldReading.accepted(field, value.get(), line.confidence(), box);
    }
    return FieldReading.uncertain(
        field,
        value.orElse(line.text()),
        value.isPresent() ? line.confidence() : 0,
        line.reason().orElse(Reason.CHECK_FAILED),
        box);
  }

  private static NumberRules rules(FieldKind kind, double threshold) {
    boolean letters = kind instanceof Plate;
    return NumberRules.builder()
        .signs(kind.signs())
        .length(letters ? 1 : kind.least(), kind.most())
        .marksOthers(true)
        .check(text -> kind.value(text).isPresent())
        .acceptThreshold(threshold)
        .build();
  }
}
