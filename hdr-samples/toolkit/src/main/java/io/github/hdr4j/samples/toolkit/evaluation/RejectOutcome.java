package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.Recognition;

/** What became of one picture that shows no digit. Immutable. */
public sealed interface RejectOutcome {
  /**
   * The picture.
   *
   * @return as it is in its set
   */
  RejectPicture picture();

  /**
   * A picture that was read.
   *
   * @param picture as it is in its set
   * @param reading what was read
   */
  record Read(RejectPicture picture, Recognition reading) implements RejectOutcome {}

  /**
   * A picture that could not be decoded.
   *
   * @param picture as it is in its set
   * @param error why
   */
  record Unreadable(RejectPicture picture, String error) implements RejectOutcome {}
}
