package io.github.hdr4j.preprocess.forms;

import java.util.Optional;

/**
 * The outcome of a search in a picture: what was found, or why it was not. Finding nothing is no
 * exception.
 *
 * @param <T> what was searched for
 */
public sealed interface Finding<T> {
  /**
   * It was found.
   *
   * @param <T> what was searched for
   * @param value what was found
   */
  record Found<T>(T value) implements Finding<T> {}

  /**
   * It was not found.
   *
   * @param <T> what was searched for
   * @param reason a sentence for a person that says what is missing
   */
  record Missing<T>(String reason) implements Finding<T> {}

  /**
   * What was found.
   *
   * @return empty if nothing was
   */
  default Optional<T> found() {
    return this instanceof Found<T> found ? Optional.of(found.value()) : Optional.empty();
  }

  /**
   * Why nothing was found.
   *
   * @return empty if something was
   */
  default Optional<String> whyNot() {
    return this instanceof Missing<T> missing ? Optional.of(missing.reason()) : Optional.empty();
  }
}
