package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.preprocess.dataset.LabelledStrokes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The validation part")
class SampleLoaderTest {

  private static final int COUNT = 600;
  private static final int WRITERS = 60;

  @TempDir Path folder;

  @Test
  @DisplayName("shares no writer with the training part, and is about a tenth")
  void writerDisjoint() throws IOException {
    writeDigits(SampleLoaderTest::writer);
    // marks each picture with its position, to find its writer again
    PictureReader marking =
        picture -> {
          int index = Integer.parseInt(picture.name().replaceAll(".*#", ""));
          return Optional.of(new Samples.Sample(new float[] {index}, picture.label()));
        };
    DataPart part =
        new SampleLoader(marking, new Seeds(1), 0.1).load(new DataFolder("drawn", folder));
    Set<Integer> training = writers(part.training());
    Set<Integer> validation = writers(part.validation());
    assertThat(training).doesNotContainAnyElementsOf(validation);
    assertThat(training.size() + validation.size()).isEqualTo(WRITERS);
    assertThat(part.training().size() + part.validation().size()).isEqualTo(COUNT);
    assertThat(part.validation().size()).isBetween(COUNT / 30, COUNT / 4);
    assertThat(part.description()).startsWith("drawn: ");
  }

  @Test
  @DisplayName("is left alone where small parts are repeated to come nearer to the largest")
  void balanced() {
    DataPart large = new DataPart("large", digits(900), digits(9), 1, 0);
    DataPart small = new DataPart("small", digits(9), digits(2), 1, 5);
    assertThat(sizes(0, large, small)).containsExactly(900, 9);
    assertThat(sizes(0.5, large, small)).containsExactly(900, 90);
    assertThat(sizes(1, small, large)).containsExactly(900, 900);
    assertThat(DataPart.balanced(List.of(large, small), 0.5).get(1).description())
        .isEqualTo("small: 9 times 10 for training, 2 for validation, 5 blank left out");
  }

  private static List<Integer> sizes(double balance, DataPart... parts) {
    return DataPart.balanced(List.of(parts), balance).stream()
        .map(part -> part.training().size())
        .toList();
  }

  private static Samples digits(int count) {
    return new Samples(Collections.nCopies(count, new Samples.Sample(new float[] {1}, 3)));
  }

  @Test
  @DisplayName(
      "holds no pieces of numbers and no photographs: both show training writers' digits only")
  void pieces() throws IOException {
    writeDigits(i -> i / 10);
    SampleLoader loader = new SampleLoader(PictureReader.asIs(), new Seeds(1), 0.1);
    DataFolder data = new DataFolder("drawn", folder);
    DataPart part = loader.pieces(List.of(data), 12);
    assertThat(part.validation().size()).isZero();
    assertThat(labels(part.training())).contains(Samples.NOT_A_DIGIT).hasSizeGreaterThan(3);
    assertThat(part.description()).startsWith("cut out of 12 numbers put together by writer: ");
    DataPart photographed = loader.photographed(List.of(data), 12);
    assertThat(photographed.validation().size()).isZero();
    assertThat(photographed.description()).startsWith("digits of writers, photographed: 12 ");
    Files.delete(folder.resolve(TableOfWriters.FILE));
    assertThatIOException()
        .isThrownBy(() -> loader.pieces(List.of(data), 12))
        .withMessage(
            "--numbers and --photographed need to know who wrote which digit: no --data folder has"
                + " train-writers.tsv.gz beside its digits");
  }

  @Test
  @DisplayName("is nobody's whose digits are not all there")
  void incomplete() throws IOException {
    writeDigits(SampleLoaderTest::writer);
    SampleLoader loader = new SampleLoader(PictureReader.asIs(), new Seeds(1), 0.1);
    assertThatIOException()
        .isThrownBy(() -> loader.pieces(List.of(new DataFolder("drawn", folder)), 12))
        .withMessageMatching(
            "--numbers and --photographed need to know who wrote which digit: none of the \\d+ chosen"
                + " writers wrote all ten digits");
  }

  private void writeDigits(IntUnaryOperator writer) throws IOException {
    DrawnDigits.writeIdx(folder, COUNT, 3);
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < COUNT; i++) {
      table.append(i % 10).append("\t0\t").append(writer.applyAsInt(i)).append("\t1\n");
    }
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve(TableOfWriters.FILE)))) {
      out.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  @DisplayName("is the same whatever the seed")
  void seeded() throws IOException {
    DrawnDigits.writeIdx(folder, COUNT, 3);
    long first = checksum(1);
    assertThat(checksum(1)).isEqualTo(first);
    assertThat(checksum(2)).isEqualTo(first);
  }

  @Test
  @DisplayName("of what is put together shares no digit with what is trained on")
  void madeOfTheirOwn() {
    Samples ones = new Samples(List.of(new Samples.Sample(DrawnDigits.samples(2, 1).ink(1), 1)));
    Samples none = new Samples(List.of(new Samples.Sample(new float[784], 0)));
    // counts the ink: there is none in the digits for validation
    PictureReader summing =
        new PictureReader() {
          @Override
          public Optional<Samples.Sample> read(LabelledDigit digit) {
            return Optional.empty();
          }

          @Override
          public Optional<float[]> ink(BufferedImage picture) {
            int[] gray = picture.getRaster().getPixels(0, 0, 28, 28, new int[784]);
            return Optional.of(new float[] {IntStream.of(gray).sum()});
          }
        };
    DataPart part = new SampleLoader(summing, new Seeds(1), 0.2).neighbours(ones, none, 50);
    assertThat(part.training().size()).isEqualTo(40);
    assertThat(part.validation().size()).isEqualTo(10);
    assertThat(labels(part.training())).containsOnly(Samples.NOT_A_DIGIT);
    assertThat(IntStream.range(0, 40).mapToDouble(i -> part.training().ink(i)[0]).sum())
        .isPositive();
    // but for the stroke of a fraction
    assertThat(IntStream.range(0, 10).mapToObj(i -> part.validation().ink(i)[0]))
        .allMatch(ink -> ink < 50 * 255);
  }

  @Test
  @DisplayName("of pen strokes is cut from the rows for training, each drawn with a pen of its own")
  void strokes() throws IOException {
    Path file = penDigits();
    // marks each digit with the width of its pen
    PictureReader marking =
        digit -> {
          double width = ((LabelledStrokes) digit).strokes().penWidth().orElseThrow();
          return Optional.of(new Samples.Sample(new float[] {(float) width}, digit.label()));
        };
    DataPart part = new SampleLoader(marking, new Seeds(1), 0.1).load(new DataFolder("pens", file));
    assertThat(part.training().size() + part.validation().size()).isEqualTo(7_494);
    assertThat(part.validation().size()).isBetween(600, 900);
    // the rows for testing are labelled 9
    assertThat(labels(part.training())).containsOnly(1);
    assertThat(labels(part.validation())).containsOnly(1);
    Set<Float> widths = new HashSet<>();
    for (int i = 0; i < part.training().size(); i++) {
      widths.add(part.training().ink(i)[0]);
    }
    assertThat(widths).hasSizeGreaterThan(6_000).allMatch(width -> width >= 8 && width <= 25);
  }

  private Path penDigits() throws IOException {
    String header =
        IntStream.rangeClosed(1, 16)
            .mapToObj(column -> "\"c" + column + "\"")
            .collect(Collectors.joining(",", "\"\",", ",\"class\"\n"));
    StringBuilder rows = new StringBuilder(header);
    for (int row = 1; row <= 10_992; row++) {
      String points = "0,100,100,0,".repeat(4);
      rows.append('"').append(row).append("\",").append(points).append(row > 7_494 ? "9\n" : "1\n");
    }
    return Files.writeString(folder.resolve("pendigits.csv"), rows);
  }

  private static Set<Integer> labels(Samples samples) {
    return IntStream.range(0, samples.size()).mapToObj(samples::label).collect(Collectors.toSet());
  }

  private long checksum(long seed) throws IOException {
    return new SampleLoader(PictureReader.asIs(), new Seeds(seed), 0.1)
        .load(new DataFolder("drawn", folder))
        .validation()
        .checksum();
  }

  private static int writer(int index) {
    return index * 7 % WRITERS;
  }

  private static Set<Integer> writers(Samples samples) {
    Integer[] found = new Integer[samples.size()];
    Arrays.setAll(found, i -> writer((int) samples.ink(i)[0]));
    return new HashSet<>(Arrays.asList(found));
  }
}
