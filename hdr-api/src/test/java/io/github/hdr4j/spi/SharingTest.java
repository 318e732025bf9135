package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Recognisers")
class SharingTest {
  private final List<DigitEngine> engines = new ArrayList<>();
  private final List<DigitEngineUser> users = new ArrayList<>();

  @AfterEach
  void close() {
    users.forEach(DigitEngineUser::close);
  }

  @Test
  @DisplayName("of one model and one number of threads share one engine")
  void shared() {
    load(RecognizerOptions.defaults());
    load(RecognizerOptions.builder().acceptThreshold(0.9).build());

    assertThat(engines).hasSize(1);
  }

  @Test
  @DisplayName("loaded by many threads at once share one engine")
  void concurrently() {
    List<CompletableFuture<Void>> loads =
        IntStream.range(0, 16)
            .mapToObj(i -> CompletableFuture.runAsync(() -> load(RecognizerOptions.defaults())))
            .toList();
    loads.forEach(CompletableFuture::join);

    assertThat(engines).hasSize(1);
    assertThat(users).hasSize(16);
  }

  @Test
  @DisplayName("close their engine with the last of them, exactly once")
  void lastClose() {
    DigitEngineUser one = load(RecognizerOptions.defaults());
    DigitEngineUser other = load(RecognizerOptions.defaults());

    one.close();
    one.close();
    verify(engines.get(0), never()).close();
    assertThat(other.classify(Engines.tensor(2)).digit()).hasValue(2);

    other.close();
    verify(engines.get(0), times(1)).close();
  }

  @Test
  @DisplayName("get a new engine after the last was closed")
  void reload() {
    load(RecognizerOptions.defaults()).close();

    assertThat(load(RecognizerOptions.defaults()).classify(Engines.tensor(3)).digit()).hasValue(3);
    assertThat(engines).hasSize(2);
  }

  @Test
  @DisplayName("of other threads or another model have engines of their own")
  void different() {
    load(RecognizerOptions.defaults());
    load(RecognizerOptions.builder().threads(2).build());
    load(RecognizerOptions.builder().model(ModelSource.accurate()).build());

    assertThat(engines).hasSize(3);
  }

  @Test
  @DisplayName("of one model file share, until the file is replaced")
  void replacedFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("model.onnx"), "one");
    RecognizerOptions options = RecognizerOptions.builder().model(ModelSource.file(file)).build();
    DigitEngineUser old = load(options);
    load(options);
    assertThat(engines).hasSize(1);

    Files.writeString(file, "another");
    load(options);
    assertThat(engines).as("another size").hasSize(2);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    load(options);
    assertThat(engines).as("another time").hasSize(3);

    assertThat(old.classify(Engines.tensor(4)).digit()).hasValue(4);
    verify(engines.get(0), never()).close();
  }

  @Test
  @DisplayName("of different backends never share")
  void backends() {
    DigitEngine other = Engines.reading();
    load(RecognizerOptions.defaults());
    try (FakeBackend recognizer = FakeBackend.open(other)) {
      recognizer.info();
    }

    verify(other).close();
    verify(engines.get(0), never()).close();
  }

  private synchronized DigitEngineUser load(RecognizerOptions options) {
    DigitEngineUser user =
        new DigitEngineUser(
            unused -> {
              DigitEngine engine = Engines.reading();
              engines.add(engine);
              return engine;
            });
    user.open(options, new FakePreprocessor());
    users.add(user);
    return user;
  }

  /** A backend of its own, so that no other test shares its engines. */
  @ProviderName("sharing")
  private static final class DigitEngineUser extends FakeBackend {
    DigitEngineUser(EngineStart.Opening opening) {
      super(opening);
    }
  }
}
