package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a backend that carries this project's own weights must read: clearly drawn digits. To be
 * extended beside {@link DigitRecognizerConformance}.
 */
public abstract class BundledModelConformance {
  /** For subclasses. */
  protected BundledModelConformance() {}

  /**
   * How the backend is loaded, with its bundled model.
   *
   * @return a new builder each time; by default the one that {@code DigitRecognizer.load()} uses
   */
  protected RecognizerOptions.Builder options() {
    return RecognizerOptions.builder();
  }

  @ParameterizedTest(name = "A clearly drawn {0} is read, whatever the pen")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void readsDrawnDigits(int digit) {
    List<DrawnDigit> drawn =
        DrawnDigits.all().stream().filter(one -> one.digit() == digit).toList();
    List<String> misread = new ArrayList<>();
    try (DigitRecognizer recognizer = DigitRecognizer.load(options().build())) {
      for (DrawnDigit one : drawn) {
        Recognition reading = recognizer.classify(one.tensor());
        if (!reading.best().equals(OptionalInt.of(digit))) {
          misread.add("%s: %s%n%s".formatted(one, reading, AsciiArt.of(one.tensor())));
        }
      }
    }
    assertEquals(List.of(), misread);
  }

  @ParameterizedTest(name = "The strokes of a clearly written {0} are read, whatever the hand")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void readsStrokes(int digit) {
    List<DrawnDigit> written =
        DrawnDigits.all().stream().filter(one -> one.digit() == digit).toList();
    List<String> misread = new ArrayList<>();
    try (DigitRecognizer recognizer = DigitRecognizer.load(options().build())) {
      for (DrawnDigit one : written) {
        Recognition reading = recognizer.recognize(one.strokes());
        if (!reading.best().equals(OptionalInt.of(digit))) {
          misread.add(one + ": " + reading);
        }
      }
    }
    assertEquals(List.of(), misread);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  @DisplayName("A picture of a drawn digit is read, whatever is done to it:")
  void readsReworkedPictures(Rework rework) {
    List<String> misread = new ArrayList<>();
    try (DigitRecognizer recognizer = DigitRecognizer.load(options().build())) {
      for (DrawnDigit one : DrawnDigits.all()) {
        for (BufferedImage picture : List.of(one.image(), rework.of(one.image()))) {
          Recognition reading = recognizer.recognize(picture);
          if (!reading.best().equals(OptionalInt.of(one.digit()))) {
            misread.add(one + ": " + reading);
          }
        }
      }
    }
    assertEquals(List.of(), misread);
  }

  @Test
  @DisplayName("The bundled model has a name and takes MNIST's form")
  void describesItself() {
    try (DigitRecognizer recognizer = DigitRecognizer.load(options().build())) {
      ModelInfo model = recognizer.info().model();
      assertEquals(Preprocessor.MNIST_CONTRACT, model.contract());
    }
  }
}
