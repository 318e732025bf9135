package io.github.hdr4j.preprocess.forms.kind;

import io.github.hdr4j.NumberReading;
import java.util.Optional;

/**
 * The number plate of a vehicle. Its digits are read; its letters are marked, each as {@value
 * NumberReading#OTHER}, because they are not recognised: "??04?1234".
 *
 * @param least fewest letters and digits, 1 or more
 * @param most most letters and digits, not below {@code least}, up to 64
 */
public record Plate(int least, int most) implements FieldKind {
  /**
   * Checks the lengths.
   *
   * @param least fewest letters and digits, 1 or more
   * @param most most letters and digits, not below {@code least}, up to 64
   * @throws IllegalArgumentException if they are out of range
   */
  public Plate {
    Lengths.check(least, most);
  }

  /** Dashes and points between the groups of a plate are not part of it. */
  @Override
  public Optional<String> value(String written) {
    String marks = written.replaceAll("[-. ]", "");
    boolean fits = marks.length() >= least && marks.length() <= most;
    return fits && marks.chars().allMatch(Plate::isMark) ? Optional.of(marks) : Optional.empty();
  }

  private static boolean isMark(int c) {
    return (c >= '0' && c <= '9') || c == NumberReading.OTHER;
  }
}
