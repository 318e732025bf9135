package io.github.hdr4j;

/** What a {@link Recognition} concludes about the picture. */
public enum Verdict {
  /** One digit, and sure enough to be used: {@link Recognition#digit()} is present. */
  ACCEPTED,
  /** Probably a digit, but a person should look: see {@link Recognition#alternatives()}. */
  UNCERTAIN,
  /** Something is written, but not one single digit: see {@link Recognition#reason()}. */
  NOT_A_DIGIT,
  /** Nothing is written. */
  BLANK
}
