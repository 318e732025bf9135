package io.github.hdr4j.preprocess.forms.kind;

import io.github.hdr4j.NumberSign;
import java.util.Optional;
import java.util.Set;

/**
 * What a field of a form holds, and so what a reading of it must satisfy. All kinds are immutable
 * and thread-safe.
 */
public sealed interface FieldKind
    permits Amount, CalendarDate, CheckedNumber, Digits, Plate, PostalCode, WholeNumber {
  /**
   * The fewest digits. For a {@link Plate} letters count as well.
   *
   * @return 1 or more
   */
  int least();

  /**
   * The most digits. For a {@link Plate} letters count as well.
   *
   * @return not below {@link #least()}
   */
  int most();

  /**
   * The signs that may stand between the digits where they are not in cells of their own.
   *
   * @return an unmodifiable set
   */
  default Set<NumberSign> signs() {
    return Set.of();
  }

  /**
   * The value of what is written, in one form for all ways to write it.
   *
   * @param written digits, {@linkplain NumberSign signs} and spaces, such as "1,250.00"
   * @return such as "1250.00"; empty if that is nothing of this kind
   */
  Optional<String> value(String written);

  /**
   * What stands in cells, as it would be written without them: the printed point of an amount is
   * put in.
   *
   * @param digits of all cells that are not blank, from left to right
   * @return a text for {@link #value(String)}
   */
  default String fromCells(String digits) {
    return digits;
  }
}
