package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is opened once")
class OpenedOnceTest {
  @Test
  @DisplayName("is opened by the first call, and is the same for all")
  void once() throws Exception {
    Deque<String> networks = new ArrayDeque<>(List.of("first", "second"));
    OpenedOnce<String> once = new OpenedOnce<>(() -> Optional.of(networks.remove()));
    assertThat(once.opened()).isEmpty();
    assertThat(networks).hasSize(2);
    assertThat(once.get()).contains("first");
    assertThat(once.get()).contains("first");
    assertThat(once.opened()).contains("first");
  }

  @Test
  @DisplayName("is not looked for again where there is none")
  void none() throws Exception {
    Deque<Optional<String>> answers = new ArrayDeque<>(List.of(Optional.empty()));
    OpenedOnce<String> once = new OpenedOnce<>(answers::remove);
    assertThat(once.get()).isEmpty();
    assertThat(once.get()).isEmpty();
  }

  @Test
  @DisplayName("is tried again after a failure")
  void again() throws Exception {
    Deque<String> networks = new ArrayDeque<>();
    OpenedOnce<String> once =
        new OpenedOnce<>(
            () -> {
              if (networks.isEmpty()) {
                throw new IOException("not there yet");
              }
              return Optional.of(networks.remove());
            });
    assertThatIOException().isThrownBy(once::get).withMessage("not there yet");
    assertThat(once.opened()).isEmpty();
    networks.add("network");
    assertThat(once.get()).contains("network");
  }
}
