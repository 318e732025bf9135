package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.Box;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.preprocess.forms.kind.Amount;
import io.github.hdr4j.preprocess.forms.kind.FieldKind;
import io.github.hdr4j.preprocess.forms.kind.Plate;
import java.util.List;
import java.util.Optional;

/** Reads a field of cells, of each of which the recogniser has said what it holds. */
final class CombReading {
  /** Probability of a digit below which something else is written. */
  private static final double DIGIT = 0.5;

  private final FieldTemplate field;
  private final Box box;
  private final double threshold;

  private CombReading(FieldTemplate field, Box box, double threshold) {
    this.field = field;
    this.box = box;
    this.threshold = threshold;
  }

  /**
   * Reads a field.
   *
   * @param cells from left to right, blank readings included
   * @param threshold probability from which it is accepted
   */
  static FieldReading of(FieldTemplate field, List<Recognition> cells, Box box, double threshold) {
    return new CombReading(field, box, threshold).read(cells);
  }

  private FieldReading read(List<Recognition> cells) {
    int first = 0;
    int end = cells.size();
    while (first < end && isBlank(cells.get(first))) {
      first++;
    }
    while (end > first && isBlank(cells.get(end - 1))) {
      end--;
    }
    if (first == end) {
      return FieldReading.blank(field, box);
    }
    FieldKind kind = field.kind();
    boolean letters = kind instanceof Plate;
    List<Recognition> written =
        cells.subList(first, end).stream().filter(cell -> !isBlank(cell)).toList();
    double digitness =
        written.stream().mapToDouble(Recognition::digitProbability).min().orElseThrow();
    if (!letters && digitness < DIGIT) {
      return FieldReading.notNumber(field, Reason.NOT_DIGIT_LIKE, box);
    }
    List<CellChoices> choices =
        written.stream().map(cell -> CellChoices.of(cell, letters)).toList();
    boolean shifted = kind instanceof Amount && end < cells.size();
    boolean hole = written.size() < end - first;
    if (hole || shifted || written.size() < kind.least() || written.size() > kind.most()) {
      return FieldReading.uncertain(field, firstText(choices), 0, Reason.WRONG_LENGTH, box);
    }
    Optional<TextSearch.Best> best =
        TextSearch.best(choices, text -> kind.value(kind.fromCells(text)));
    if (best.isEmpty()) {
      return FieldReading.uncertain(field, firstText(choices), 0, Reason.CHECK_FAILED, box);
    }
    String value = best.get().value();
    double confidence = best.get().probability() * (letters ? 1 : digitness);
    if (confidence >= threshold) {
      return FieldReading.accepted(field, value, confidence, box);
    }
    Reason reason = best.get().first() ? Reason.AMBIGUOUS : Reason.CHECK_FAILED;
    return FieldReading.uncertain(field, value, confidence, reason, box);
  }

  private String firstText(List<CellChoices> cells) {
    StringBuilder text = new StringBuilder();
    cells.forEach(cell -> text.append(cell.choices().get(0).symbol()));
    return field.kind().fromCells(text.toString());
  }

  private static boolean isBlank(Recognition cell) {
    return cell.best().isEmpty();
  }
}
