package io.github.hdr4j.samples.cli;

import java.util.Locale;

/** How readings are written. */
enum OutputFormat {
  /** A line a picture, for a person. */
  TEXT,
  /** A JSON object a line. */
  JSON,
  /** Comma-separated values with a line of column names. */
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
