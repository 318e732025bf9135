package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;

/** What an application on a {@link ClassPath} got instead of a provider; its types are foreign. */
final class Failure {
  private Failure() {}

  /** Compares type and text, to the last character. */
  static void assertFailure(Throwable thrown, Class<?> type, String message) {
    assertThat(thrown).isNotNull().hasMessage(message);
    assertThat(thrown.getClass().getName()).isEqualTo(type.getName());
  }
}
