package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Recognition;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A recogniser")
class BatchTest {
  private final List<List<Integer>> seen = new ArrayList<>();
  private final DigitEngine engine =
      Engines.answering(
          Models.tenOutputs(),
          batch -> {
            seen.add(batch.stream().map(Engines::number).toList());
            return Engines.reading().logits(batch);
          });
  private final FakeBackend recognizer = FakeBackend.open(engine);

  @AfterEach
  void close() {
    recognizer.close();
  }

  @Test
  @DisplayName("reads pictures from every source through its preprocessor")
  void sources() {
    assertThat(recognizer.recognize(FakePreprocessor.picture(3)).digit()).hasValue(3);
    assertThat(recognizer.recognize(Path.of("seven.png")).digit()).hasValue(7);
    assertThat(recognizer.recognize(new ByteArrayInputStream(new byte[1])).digit()).hasValue(8);
    assertThat(recognizer.recognize(new byte[] {5}).digit()).hasValue(5);
    assertThat(recognizer.classify(Engines.tensor(4)).digit()).hasValue(4);
  }

  @Test
  @DisplayName("hands tensors to the engine in chunks of at most 64 and keeps their order")
  void chunks() {
    List<Recognition> readings =
        recognizer.classifyAll(IntStream.range(0, 150).mapToObj(Engines::tensor).toList());

    assertThat(seen).extracting(List::size).containsExactly(64, 64, 22);
    assertThat(seen.stream().flatMap(List::stream))
        .containsExactlyElementsOf(IntStream.range(0, 150).boxed().toList());
    assertThat(digits(readings))
        .isEqualTo(IntStream.range(0, 150).map(n -> n % 10).boxed().toList());
  }

  @Test
  @DisplayName("does the same with pictures, and never shows the engine a blank one")
  void blanks() {
    List<BufferedImage> images =
        IntStream.range(0, 130)
            .mapToObj(
                n -> n % 3 == 0 ? FakePreprocessor.blankPicture() : FakePreprocessor.picture(n))
            .toList();

    List<Recognition> readings = recognizer.recognizeAll(images);

    assertThat(seen).hasSize(3).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(64));
    assertThat(seen.stream().flatMap(List::stream)).noneMatch(n -> n % 3 == 0).hasSize(86);
    assertThat(digits(readings))
        .isEqualTo(IntStream.range(0, 130).map(n -> n % 3 == 0 ? -1 : n % 10).boxed().toList());
  }

  @Test
  @DisplayName("never calls the engine if there is nothing to read")
  void nothing() throws Exception {
    assertThat(recognizer.recognizeAll(List.of())).isEmpty();
    assertThat(recognizer.classifyAll(List.of())).isEmpty();
    assertThat(recognizer.classify(Engines.blankTensor())).isSameAs(Recognition.blank());
    assertThat(recognizer.classifyAll(List.of(Engines.blankTensor()))).hasSize(1);
    assertThat(recognizer.recognize(FakePreprocessor.blankPicture())).isSameAs(Recognition.blank());

    verify(engine, never()).logits(anyList());
  }

  @Test
  @DisplayName("hands out lists that nobody can change")
  void unmodifiable() {
    List<Recognition> readings = recognizer.classifyAll(List.of(Engines.tensor(1)));

    assertThatThrownBy(() -> readings.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @DisplayName("refuses null")
  void nulls() {
    assertThatNullPointerException().isThrownBy(() -> recognizer.recognize((BufferedImage) null));
    assertThatNullPointerException().isThrownBy(() -> recognizer.recognize((Path) null));
    assertThatNullPointerException().isThrownBy(() -> recognizer.recognize((InputStream) null));
    assertThatNullPointerException().isThrownBy(() -> recognizer.recognize((byte[]) null));
    assertThatNullPointerException().isThrownBy(() -> recognizer.classify(null));
    assertThatNullPointerException().isThrownBy(() -> recognizer.recognizeAll(null));
    List<DigitTensor> holed = Arrays.asList(Engines.tensor(1), null);
    assertThatNullPointerException().isThrownBy(() -> recognizer.classifyAll(holed));
  }

  @Test
  @DisplayName("says who reads")
  void info() {
    assertThat(recognizer.info())
        .hasToString(
            "fake unknown, Mock Engine 1.0, model test (sha256 %s)".formatted("0".repeat(64)));
  }

  private static List<Integer> digits(List<Recognition> readings) {
    return readings.stream().map(reading -> reading.digit().orElse(-1)).toList();
  }
}
