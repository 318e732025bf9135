package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.Recognition;
import java.util.OptionalInt;

/** What became of one labelled picture. Immutable. */
public sealed interface Outcome {
  /**
   * The picture.
   *
   * @return where it comes from, for people to read
   */
  String name();

  /**
   * The digit it shows.
   *
   * @return 0 to 9
   */
  int label();

  /**
   * The digit it was taken for, whatever the verdict.
   *
   * @return absent for a blank and an unreadable picture
   */
  OptionalInt best();

  /**
   * Whether it was taken for what it shows.
   *
   * @return false also without a reading
   */
  default boolean correct() {
    return best().equals(OptionalInt.of(label()));
  }

  /**
   * A picture that was read.
   *
   * @param name where it comes from
   * @param label the digit it shows, 0 to 9
   * @param reading what was read
   */
  record Read(String name, int label, Recognition reading) implements Outcome {
    @Override
    public OptionalInt best() {
      return reading.best();
    }
  }

  /**
   * A picture that could not be decoded.
   *
   * @param name where it comes from
   * @param label the digit it shows, 0 to 9
   * @param error why
   */
  record Unreadable(String name, int label, String error) implements Outcome {
    @Override
    public OptionalInt best() {
      return OptionalInt.empty();
    }
  }
}
