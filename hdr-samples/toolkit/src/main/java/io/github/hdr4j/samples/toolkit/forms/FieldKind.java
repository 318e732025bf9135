package io.github.hdr4j.samples.toolkit.forms;

/** What belongs into a field. */
public enum FieldKind {
  /** A number, or a row of digits. */
  DIGITS,

  /** Money: digits with a comma before each thousand, a point, and two more digits. */
  AMOUNT,

  /** Two digits of the day, two of the month, four of the year. */
  DATE,

  /** A postal code of six digits, the first of which is no 0. */
  PIN
}
