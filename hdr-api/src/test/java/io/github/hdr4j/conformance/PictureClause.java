package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.Verdict;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class PictureClause extends Clause {
  private static final DrawnDigit DIGIT = DrawnDigits.all().get(0);

  PictureClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @ParameterizedTest(name = "of BufferedImage type {0} is not changed")
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void isNotChanged(int type) {
    BufferedImage image = DIGIT.imageOfType(type);
    int[] before = samples(image);
    try (DigitRecognizer recognizer = load()) {
      recognizer.recognize(image);
      recognizer.recognizeAll(List.of(image, image));
    }
    assertArrayEquals(before, samples(image));
  }

  private static int[] samples(BufferedImage image) {
    return image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
  }

  @Test
  @DisplayName("reads as the tensor that its preparation gives")
  void readsAsItsTensor() {
    Preprocessor preprocessor = preprocessor();
    try (DigitRecognizer recognizer = load()) {
      for (DrawnDigit drawn : DrawnDigits.all()) {
        Preparation.Ink ink =
            assertInstanceOf(Preparation.Ink.class, preprocessor.prepare(drawn.image()));
        Recognition reading = recognizer.recognize(drawn.image());
        Readings.assertAlikeButPlace(drawn.name(), recognizer.classify(ink.tensor()), reading);
        assertEquals(ink.box(), reading.box().orElseThrow(), drawn.name());
        assertEquals(ink.style(), reading.style().orElseThrow(), drawn.name());
      }
    }
  }

  @Test
  @DisplayName("is prepared for all by the preprocessor that the recogniser hands out")
  void preprocessorOfRecognizer() {
    try (DigitRecognizer recognizer = load()) {
      Preprocessor handedOut = recognizer.preprocessor();
      assertEquals(handedOut.contract(), recognizer.info().model().contract());
      Preparation.Ink ink =
          assertInstanceOf(Preparation.Ink.class, handedOut.prepare(DIGIT.image()));
      Readings.assertAlikeButPlace(
          DIGIT.name(), recognizer.classify(ink.tensor()), recognizer.recognize(DIGIT.image()));
    }
  }

  @Test
  @DisplayName("reads the same from a file, a stream and bytes")
  void readsEncoded(@TempDir Path folder) throws IOException {
    byte[] png = DIGIT.png();
    Path file = Files.write(folder.resolve("digit.png"), png);
    try (DigitRecognizer recognizer = load()) {
      Recognition expected = recognizer.recognize(DIGIT.image());
      Readings.assertAlike("bytes", expected, recognizer.recognize(png));
      Readings.assertAlike("file", expected, recognizer.recognize(file));
      Readings.assertAlike("stream", expected, recognizer.recognize(new ByteArrayInputStream(png)));
    }
  }

  @Test
  @DisplayName("that comes as a stream is read to its end, and the stream stays open")
  void leavesStreamOpen() {
    AtomicBoolean closed = new AtomicBoolean();
    ByteArrayInputStream stream =
        new ByteArrayInputStream(DIGIT.png()) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    try (DigitRecognizer recognizer = load()) {
      recognizer.recognize(stream);
    }
    assertEquals(0, stream.available(), "bytes left in the stream");
    assertTrue(!closed.get(), "the stream was closed");
  }

  @Test
  @DisplayName("without ink is blank")
  void blank() {
    BufferedImage white = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
    byte[] paper = new byte[60 * 80];
    Arrays.fill(paper, (byte) 255);
    white.getRaster().setDataElements(0, 0, 60, 80, paper);
    try (DigitRecognizer recognizer = load()) {
      assertEquals(Verdict.BLANK, recognizer.recognize(white).verdict());
    }
  }
}
