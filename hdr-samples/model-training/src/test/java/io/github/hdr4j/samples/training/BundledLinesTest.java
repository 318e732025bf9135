package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.LineFrames;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.dl4j.onnx.LineNetwork;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.onnx.OnnxDigitRecognizer;
import io.github.hdr4j.samples.toolkit.numbers.DrawnWriters;
import io.github.hdr4j.samples.toolkit.numbers.NumberGenerator;
import io.github.hdr4j.samples.toolkit.numbers.NumberStyle;
import io.github.hdr4j.spi.BundledModels;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bundled network for lines")
class BundledLinesTest {
  @Test
  @DisplayName("says the same in ONNX Runtime as in plain Java")
  void same() {
    BundledModels models =
        new BundledModels(
            "hdr-onnx", OnnxDigitRecognizer.class, OnnxDigitRecognizer.class::getResourceAsStream);
    LineNetwork network = OnnxReader.readLines(models.readLines().orElseThrow()).network();
    NumberGenerator numbers = new NumberGenerator(new DrawnWriters(), NumberStyle.TOUCHING);
    Preprocessor preprocessor = Preprocessor.load();
    try (DigitRecognizer recognizer =
        DigitRecognizer.load(RecognizerOptions.builder().backend("onnx").build())) {
      List<LineStrip> strips =
          IntStream.range(0, 9)
              .mapToObj(number -> preprocessor.segment(numbers.draw(1, number).image()))
              .flatMap(List::stream)
              .map(SegmentationLattice::strip)
              .flatMap(Optional::stream)
              .toList();
      assertThat(strips).hasSizeGreaterThanOrEqualTo(5);
      for (LineStrip strip : strips) {
        LineFrames plain = LineFrames.ofLogits(network.logits(strip));
        LineFrames engine = recognizer.scan(strip).orElseThrow();
        assertThat(engine.count()).isEqualTo(plain.count());
        for (int column = 0; column < strip.columns(); column += 8) {
          for (int digit = 0; digit < 10; digit++) {
            assertThat(engine.digit(column, column + 16.0, digit))
                .isCloseTo(plain.digit(column, column + 16.0, digit), within(1e-2));
          }
        }
      }
    }
  }
}
