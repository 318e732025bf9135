package io.github.hdr4j.samples.toolkit.report;

/**
 * Where a picture comes from, as the first entry of its result.
 *
 * @param key what kind of value it is
 * @param value the path or the name
 */
public record Source(String key, String value) {
  /**
   * A picture in a file.
   *
   * @param path as the user gave it
   * @return the source
   */
  public static Source path(String path) {
    return new Source("path", path);
  }

  /**
   * A picture that was sent.
   *
   * @param name that it was sent under
   * @return the source
   */
  public static Source name(String name) {
    return new Source("name", name);
  }
}
