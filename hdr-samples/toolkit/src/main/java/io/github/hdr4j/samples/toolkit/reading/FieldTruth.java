package io.github.hdr4j.samples.toolkit.reading;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.forms.FieldReading;

/** What stands in a field of a filled-in form. Immutable. */
public sealed interface FieldTruth {
  /** Stands in a list for a field that must be rejected, since nobody can read it. */
  String UNREADABLE = "!";

  /**
   * Takes the text of a list.
   *
   * @param text what is written, empty for a blank, or {@link #UNREADABLE}
   * @return what stands there
   */
  static FieldTruth of(String text) {
    return switch (text) {
      case "" -> new Blank();
      case UNREADABLE -> new Unreadable();
      default -> new Written(text);
    };
  }

  /**
   * Whether that was read, sure or not.
   *
   * @param reading of the field
   * @return whether it is what stands there
   */
  boolean isReadBy(FieldReading reading);

  /**
   * A text.
   *
   * @param text as it is written
   */
  record Written(String text) implements FieldTruth {
    /**
     * Checks the text.
     *
     * @param text as it is written
     */
    public Written {
      requireNonNull(text, "text");
    }

    /** The same value counts, however it is written. */
    @Override
    public boolean isReadBy(FieldReading reading) {
      String value = reading.field().kind().value(text).orElse(text);
      return reading.text().filter(value::equals).isPresent();
    }
  }

  /** Nothing. */
  record Blank() implements FieldTruth {
    @Override
    public boolean isReadBy(FieldReading reading) {
      return reading.verdict() == Verdict.BLANK;
    }
  }

  /** Something that is no number, or is crossed out. */
  record Unreadable() implements FieldTruth {
    /** Any reading that is not relied on will do. */
    @Override
    public boolean isReadBy(FieldReading reading) {
      return !isReliedOn(reading);
    }
  }

  /**
   * Whether an application would go on with a reading: it was accepted, or is a blank that may be
   * one.
   *
   * @param reading of a field
   * @return whether nobody would look at it again
   */
  static boolean isReliedOn(FieldReading reading) {
    return reading.reason().isEmpty();
  }
}
