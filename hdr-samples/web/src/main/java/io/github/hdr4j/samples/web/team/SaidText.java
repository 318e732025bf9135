package io.github.hdr4j.samples.web.team;

import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.Reading;
import java.util.Optional;

/** What clerks type, as it is kept. */
final class SaidText {
  private static final int LONGEST = 4000;

  private SaidText() {}

  /** Digits of any script become 0 to 9; empty if a reading of that mode cannot be that text. */
  static Optional<String> of(Reading reading, String typed) {
    StringBuilder text = new StringBuilder();
    typed
        .replace("\r\n", "\n")
        .strip()
        .codePoints()
        .forEach(
            point -> {
              int digit = Character.digit(point, 10);
              text.appendCodePoint(digit < 0 ? point : '0' + digit);
            });
    String said = text.toString();
    boolean fits =
        reading.mode().equals(Mode.DIGIT.word())
            ? said.matches("[0-9]")
            : !said.isEmpty() && said.length() <= LONGEST;
    return fits ? Optional.of(said) : Optional.empty();
  }
}
