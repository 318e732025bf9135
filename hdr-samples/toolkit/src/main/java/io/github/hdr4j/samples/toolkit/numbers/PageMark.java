package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.Box;
import java.util.OptionalInt;

/**
 * What stands where on a page.
 *
 * @param kind of the mark
 * @param digit that it is, if it is one
 * @param box of its ink
 */
public record PageMark(Kind kind, OptionalInt digit, Box box) {
  /** Kinds of marks; all but the first are to be rejected. */
  public enum Kind {
    /** A digit that stands free. */
    DIGIT,
    /** A letter of a word. */
    LETTER,
    /** A long line. */
    LINE,
    /** A frame, with nothing in it. */
    FRAME,
    /** An arrow. */
    ARROW,
    /** A circle around a word. */
    CIRCLE,
    /** Strokes that mean nothing. */
    SCRIBBLE
  }
}
