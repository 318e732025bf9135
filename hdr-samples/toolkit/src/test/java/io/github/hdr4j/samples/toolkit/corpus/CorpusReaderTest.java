package io.github.hdr4j.samples.toolkit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.samples.toolkit.evaluation.ToyRecognizer;
import io.github.hdr4j.samples.toolkit.transform.Transforms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The reader of a corpus")
class CorpusReaderTest {
  private static final int BLANK = 10;

  @TempDir Path folder;
  private final ToyRecognizer recognizer = new ToyRecognizer();

  @BeforeEach
  void open() {
    recognizer.open(RecognizerOptions.defaults(), new PixelPreprocessor());
  }

  @AfterEach
  void close() {
    recognizer.close();
  }

  private static CorpusPicture picture(String name, int shown, int read) {
    return new CorpusPicture(
        name,
        shown == BLANK ? OptionalInt.empty() : OptionalInt.of(shown),
        () -> PixelPreprocessor.picture(read));
  }

  private static final Corpus MIXED =
      new Corpus(
          "mixed",
          List.of(
              picture("right", 3, 3),
              picture("wrong", 3, 5),
              picture("blank", BLANK, BLANK),
              picture("digit on a blank", BLANK, 7),
              picture("blank for a digit", 8, BLANK)));

  private CorpusReadings read(Corpus corpus, int threads, String... transforms) throws IOException {
    return new CorpusReader(recognizer, Transforms.named(List.of(transforms)), threads)
        .read(corpus, () -> {});
  }

  @Test
  @DisplayName("counts right, accepted, accepted though wrong; a blank must be read as a blank")
  void plain() throws IOException {
    assertThat(read(MIXED, 1).figures())
        .containsExactly(new CorpusFigures("mixed", "plain", new Tally(5, 2, 3, 2, 5)));
  }

  @Test
  @DisplayName("counts what is read as in the plain picture, right or wrong")
  void same() throws IOException {
    // Inverted, 3 becomes 6, 5 becomes 4, 7 becomes 2, and white becomes black, a 0.
    assertThat(read(MIXED, 1, "inverted", "type-byte-gray").figures())
        .extracting(CorpusFigures::transform, CorpusFigures::tally)
        .containsExactly(
            tuple("plain", new Tally(5, 2, 3, 2, 5)),
            tuple("inverted", new Tally(5, 0, 5, 5, 0)),
            tuple("type-byte-gray", new Tally(5, 2, 3, 2, 5)));
  }

  @Test
  @DisplayName("hands encoded pictures over as bytes")
  void encoded() throws IOException {
    assertThat(read(MIXED, 1, "jpeg20", "exif-png").figures())
        .extracting(CorpusFigures::tally)
        .containsOnly(new Tally(5, 2, 3, 2, 5));
  }

  @Test
  @DisplayName("reads the same with any number of threads, and tells of every picture")
  void threads() throws IOException {
    List<CorpusPicture> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(picture("p" + i, i % 10, i * i % 11));
    }
    Corpus corpus = new Corpus("many", many);
    AtomicInteger done = new AtomicInteger();
    CorpusReadings four =
        new CorpusReader(recognizer, Transforms.ALL, 4).read(corpus, done::incrementAndGet);
    assertThat(done).hasValue(60);
    assertThat(four.figures())
        .isEqualTo(
            new CorpusReader(recognizer, Transforms.ALL, 1).read(corpus, () -> {}).figures());
    assertThat(four.pictures()).extracting(PictureReadings::picture).isEqualTo(many);
  }

  @Test
  @DisplayName("counts pictures that cannot be opened as wrong, and names them")
  void unreadable() throws IOException {
    Files.createDirectory(folder.resolve("4"));
    Files.writeString(folder.resolve("4/x.png"), "no picture");
    CorpusReadings readings = read(Corpus.open("broken", folder), 2, "inverted");
    assertThat(readings.figures())
        .extracting(CorpusFigures::tally)
        .containsOnly(new Tally(1, 0, 0, 0, 0));
    assertThat(readings.unreadable())
        .singleElement()
        .satisfies(
            picture -> {
              assertThat(picture.picture().name()).isEqualTo("4/x.png");
              assertThat(picture.error()).contains("no picture of a known format");
            });
  }

  @Test
  @DisplayName("leaves what was misread in files that a person can look at")
  void misread() throws IOException {
    CorpusReadings readings = read(MIXED, 1, "jpeg20");
    assertThat(MisreadPictures.save(readings, Transforms.named(List.of("jpeg20")), folder))
        .extracting(file -> folder.relativize(file).toString().replace('\\', '/'))
        .containsExactly(
            "mixed/wrong,plain,read-as-5.png",
            "mixed/wrong,jpeg20,read-as-5.jpg",
            "mixed/digit_on_a_blank,plain,read-as-7.png",
            "mixed/digit_on_a_blank,jpeg20,read-as-7.jpg",
            "mixed/blank_for_a_digit,plain,read-as-blank.png",
            "mixed/blank_for_a_digit,jpeg20,read-as-blank.jpg")
        .allMatch(file -> Files.isRegularFile(folder.resolve(file)));
  }
}
