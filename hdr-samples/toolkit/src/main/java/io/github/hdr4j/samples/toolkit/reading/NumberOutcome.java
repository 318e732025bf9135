package io.github.hdr4j.samples.toolkit.reading;

/** What became of one labelled picture of a number. Immutable. */
public sealed interface NumberOutcome {
  /**
   * The picture.
   *
   * @return with what it shows
   */
  LabelledNumber number();

  /**
   * The digits that were read, whatever the verdict.
   *
   * @return empty for what could not be read, and where nothing was found
   */
  String digits();

  /**
   * Whether it was taken for what it shows.
   *
   * @return whether all digits are the same; signs and spaces do not count
   */
  default boolean correct() {
    return digits().equals(number().digits());
  }

  /**
   * A picture that was read.
   *
   * @param number the picture
   * @param transcript what was read
   */
  record Read(LabelledNumber number, Transcript transcript) implements NumberOutcome {
    @Override
    public String digits() {
      return transcript.digits();
    }
  }

  /**
   * A picture that could not be decoded.
   *
   * @param number the picture
   * @param error why
   */
  record Unreadable(LabelledNumber number, String error) implements NumberOutcome {
    @Override
    public String digits() {
      return "";
    }
  }
}
