package io.github.hdr4j.samples.web.reading;

import static java.util.Objects.requireNonNull;

/**
 * What somebody sends in to be read.
 *
 * @param name as the sender calls it, for people to recognise it; never used as a file's name
 * @param content an encoded picture, or the JSON object of a pen's strokes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Megabytes: not worth a copy, never compared.
public record Submission(String name, byte[] content) {
  private static final int LONGEST_NAME = 255;

  /**
   * Shortens the name and removes what cannot be shown.
   *
   * @param name as the sender calls it
   * @param content an encoded picture or strokes
   */
  public Submission {
    requireNonNull(content, "content");
    String shown = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    shown = shown.substring(shown.lastIndexOf('/') + 1);
    shown = shown.substring(shown.lastIndexOf('\\') + 1);
    shown = shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    name = shown.isBlank() ? "picture" : shown;
  }
}
