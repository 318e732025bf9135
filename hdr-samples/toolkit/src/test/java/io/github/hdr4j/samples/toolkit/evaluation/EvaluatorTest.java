package io.github.hdr4j.samples.toolkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.InferenceException;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.WritingStyle;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.preprocess.dataset.LabelledStrokes;
import io.github.hdr4j.preprocess.dataset.PictureFile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The evaluator")
class EvaluatorTest {
  private static final int BREAKS_ENGINE = 0xff;

  @TempDir Path folder;
  private final ToyRecognizer recognizer = new ToyRecognizer();

  @BeforeEach
  void open() {
    Preprocessor preprocessor = mock(Preprocessor.class);
    when(preprocessor.contract()).thenReturn(Preprocessor.MNIST_CONTRACT);
    when(preprocessor.decode(any(Path.class))).thenAnswer(call -> decode(call.getArgument(0)));
    when(preprocessor.prepare(any(BufferedImage.class)))
        .thenAnswer(call -> prepare((BufferedImage) call.getArgument(0)));
    when(preprocessor.prepare(any(PenStrokes.class)))
        .thenAnswer(call -> prepare((PenStrokes) call.getArgument(0)));
    recognizer.open(RecognizerOptions.defaults(), preprocessor);
  }

  @AfterEach
  void close() {
    recognizer.close();
  }

  /** A file of this test holds its digit as text. */
  private static BufferedImage decode(Path file) {
    try {
      BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, Integer.parseInt(Files.readString(file)));
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      throw new UnreadableImageException("not a picture", e);
    }
  }

  private static Preparation prepare(BufferedImage image) {
    Raster raster = image.getRaster();
    return ink(raster.getSample(0, 0, raster.getNumBands() - 1));
  }

  /** Strokes of this test have as many points as their digit. */
  private static Preparation prepare(PenStrokes strokes) {
    return strokes.isBlank() ? Preparation.blank() : ink(strokes.strokes().get(0).size());
  }

  private static Preparation ink(int digit) {
    float[] ink = new float[DigitTensor.LENGTH];
    Arrays.fill(ink, 0.01f);
    ink[0] = digit == BREAKS_ENGINE ? 0 : (digit + 1) / 10f;
    return Preparation.ink(
        DigitTensor.of(ink), new Box(0, 0, 1, 1), WritingStyle.of(0, 0, 1, 1, 1), Optional.empty());
  }

  @Test
  @DisplayName("takes the time of each digit of some sets, but not of what is unreadable")
  void timed() throws IOException {
    LabelledSet one = new LabelledSet("one", List.of(picture("a", "3", 3), picture("b", "x", 3)));
    LabelledSet two = new LabelledSet("two", List.of(picture("c", "4", 5)));
    SetReadings readings = new Evaluator(recognizer, 2).read(List.of(one, two), () -> {});
    assertThat(readings.timing().count()).isEqualTo(2);
    assertThat(readings.timing().median()).isPositive();
    assertThat(readings.figures())
        .extracting(set -> set.set() + " " + set.figures().correct())
        .containsExactly("one 1", "two 0");
    assertThat(readings.all()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  @DisplayName("keeps the order, goes on after unreadable pictures, and counts every one")
  void order(int threads) throws IOException {
    List<LabelledPicture> pictures = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      pictures.add(picture("p" + i, i == 20 ? "rubbish" : Integer.toString(i % 10), i % 10));
    }
    AtomicInteger done = new AtomicInteger();
    List<Outcome> outcomes =
        new Evaluator(recognizer, threads).evaluate(pictures, done::incrementAndGet);
    assertThat(done).hasValue(50);
    assertThat(outcomes)
        .extracting(outcome -> outcome.best().orElse(-1))
        .containsExactlyElementsOf(
            IntStream.range(0, 50).mapToObj(i -> i == 20 ? -1 : i % 10).toList());
    assertThat(outcomes.get(20))
        .isEqualTo(new Outcome.Unreadable(pictures.get(20).name(), 0, "not a picture"));
  }

  @Test
  @DisplayName("reads the pictures of an IDX file")
  void idx() throws IOException {
    Path images = folder.resolve("images");
    Files.write(images, new byte[] {0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 6});
    Files.write(folder.resolve("labels"), new byte[] {0, 0, 8, 1, 0, 0, 0, 1, 4});
    List<Outcome> outcomes =
        new Evaluator(recognizer, 1).evaluate(PictureSets.open(images), () -> {});
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.get(0).name()).isEqualTo(images + "#0");
    assertThat(outcomes.get(0).label()).isEqualTo(4);
    assertThat(outcomes.get(0).best()).hasValue(6);
  }

  @Test
  @DisplayName("reads pen strokes as strokes, and counts blank ones as wrong")
  void strokes() throws IOException {
    PenStrokes.Builder pen = PenStrokes.builder();
    List<LabelledStrokes> digits =
        List.of(
            new LabelledStrokes("none", pen.build(), 0),
            new LabelledStrokes("two", pen.point(1, 2).point(3, 4).build(), 2),
            new LabelledStrokes("three", pen.point(5, 6).build(), 8));
    List<Outcome> outcomes = new Evaluator(recognizer, 1).evaluate(digits, () -> {});
    assertThat(outcomes).extracting(Outcome::name).containsExactly("none", "two", "three");
    assertThat(outcomes).extracting(Outcome::correct).containsExactly(false, true, false);
    assertThat(outcomes.get(2).best()).hasValue(3);
  }

  @Test
  @DisplayName("stops when the engine fails")
  void engineFails() throws IOException {
    List<LabelledPicture> pictures =
        List.of(picture("a", Integer.toString(BREAKS_ENGINE), 1), picture("b", "2", 2));
    assertThatExceptionOfType(InferenceException.class)
        .isThrownBy(() -> new Evaluator(recognizer, 2).evaluate(pictures, () -> {}));
  }

  private LabelledPicture picture(String name, String content, int label) throws IOException {
    return new PictureFile(Files.writeString(folder.resolve(name), content), label);
  }
}
