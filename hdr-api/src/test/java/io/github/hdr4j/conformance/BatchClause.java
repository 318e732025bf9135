package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class BatchClause extends Clause {
  BatchClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @ParameterizedTest(name = "of {0} tensors reads each as if alone, in order")
  @ValueSource(ints = {1, 2, 63, 64, 65, 150})
  void readsAsSingles(int size) {
    List<DigitTensor> tensors = Blends.of(size, size);
    try (DigitRecognizer recognizer = load()) {
      List<Recognition> singles = tensors.stream().map(recognizer::classify).toList();
      Readings.assertAlike(singles, recognizer.classifyAll(tensors));
    }
  }

  @Test
  @DisplayName("of pictures reads each as if alone, in order")
  void readsPicturesAsSingles() {
    List<BufferedImage> images = DrawnDigits.all().stream().map(DrawnDigit::image).toList();
    try (DigitRecognizer recognizer = load()) {
      List<Recognition> singles = images.stream().map(recognizer::recognize).toList();
      Readings.assertAlike(singles, recognizer.recognizeAll(images));
    }
  }

  @Test
  @DisplayName("keeps the order around blank tensors")
  void keepsOrderAroundBlanks() {
    DigitTensor blank = DigitTensor.of(new float[DigitTensor.LENGTH]);
    List<DigitTensor> tensors = new ArrayList<>();
    Blends.of(70, 7).forEach(tensor -> tensors.addAll(List.of(blank, tensor)));
    try (DigitRecognizer recognizer = load()) {
      List<Recognition> singles = tensors.stream().map(recognizer::classify).toList();
      Readings.assertAlike(singles, recognizer.classifyAll(tensors));
    }
  }

  @Test
  @DisplayName("of nothing reads nothing")
  void readsNothing() {
    try (DigitRecognizer recognizer = load()) {
      assertEquals(List.of(), recognizer.classifyAll(List.of()));
      assertEquals(List.of(), recognizer.recognizeAll(List.of()));
    }
  }

  @Test
  @DisplayName("gives a list that cannot be changed")
  void isUnmodifiable() {
    try (DigitRecognizer recognizer = load()) {
      List<Recognition> readings = recognizer.classifyAll(Blends.of(3, 3));
      assertThrows(UnsupportedOperationException.class, readings::clear);
    }
  }
}
