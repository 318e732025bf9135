package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.PenPoint;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.Verdict;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class StrokesClause extends Clause {
  StrokesClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @Test
  @DisplayName("read as the tensor that their preparation gives")
  void readAsTheirTensor() {
    Preprocessor preprocessor = preprocessor();
    try (DigitRecognizer recognizer = load()) {
      for (DrawnDigit drawn : DrawnDigits.all()) {
        Preparation.Ink ink =
            assertInstanceOf(Preparation.Ink.class, preprocessor.prepare(drawn.strokes()));
        Recognition reading = recognizer.recognize(drawn.strokes());
        Readings.assertAlikeButPlace(drawn.name(), recognizer.classify(ink.tensor()), reading);
        assertEquals(ink.box(), reading.box().orElseThrow(), drawn.name());
        assertEquals(ink.style(), reading.style().orElseThrow(), drawn.name());
      }
    }
  }

  @Test
  @DisplayName("read the same if the device counts y upwards")
  void upwards() {
    try (DigitRecognizer recognizer = load()) {
      for (DrawnDigit drawn : DrawnDigits.all()) {
        PenStrokes.Builder mirrored = PenStrokes.builder().yUpwards();
        for (List<PenPoint> stroke : drawn.strokes().strokes()) {
          stroke.forEach(point -> mirrored.point(point.x(), -point.y()));
          mirrored.penUp();
        }
        Readings.assertAlike(
            drawn.name(),
            recognizer.recognize(drawn.strokes()),
            recognizer.recognize(mirrored.build()));
      }
    }
  }

  @Test
  @DisplayName("without any point are blank")
  void blank() {
    try (DigitRecognizer recognizer = load()) {
      Recognition reading = recognizer.recognize(PenStrokes.builder().penUp().build());
      assertEquals(Verdict.BLANK, reading.verdict());
    }
  }
}
