package io.github.hdr4j.samples.web.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a job is. */
enum JobState {
  /** Waits for its turn. */
  QUEUED,
  /** Its pictures are being read. */
  RUNNING,
  /** All its pictures are read. */
  DONE,
  /** Was cancelled; what had been read until then is there. */
  CANCELLED;

  @JsonValue
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean ended() {
    return this == DONE || this == CANCELLED;
  }
}
