package io.github.hdr4j;

/**
 * Why a reading was not accepted, or what made it harder. Later versions may add constants, so a
 * {@code switch} over reasons needs a default.
 */
public enum Reason {
  /** Several separate marks that do not make up one digit, such as a number of two digits. */
  SEVERAL_MARKS("several separate marks; read them one by one"),
  /** The ink hardly differs from the paper. */
  FAINT("the ink is faint; use a darker pen or better light"),
  /** The writing touches the edge of the picture, so a part of it may be missing. */
  CROPPED("the writing touches the edge of the picture; leave a margin"),
  /** Two or more digits are about equally probable. */
  AMBIGUOUS("it could be more than one digit"),
  /** The mark does not look like any digit. */
  NOT_DIGIT_LIKE("it does not look like a digit"),
  /** The number has fewer or more digits than it must have. */
  WRONG_LENGTH("it has another number of digits than expected"),
  /** No probable reading of the number satisfies its check, such as a check digit. */
  CHECK_FAILED("no probable reading satisfies the check"),
  /** A stroke goes through what is written. */
  CROSSED_OUT("it is crossed out"),
  /** Something must be written there. */
  MISSING("nothing is written, though it must be"),
  /** The picture holds no ink. */
  NO_INK("nothing is written");

  private final String description;

  Reason(String description) {
    this.description = description;
  }

  /**
   * Says the reason in English words for a person, in lower case and without a full stop.
   *
   * @return the words
   */
  public String description() {
    return description;
  }
}
