package io.github.hdr4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.times;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.conformance.DrawnDigit;
import io.github.hdr4j.conformance.DrawnDigits;
import io.github.hdr4j.conformance.ResidentSet;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.MockedStatic;

@DisplayName("Recognisers that are loaded in a loop and never closed")
class ForgottenRecognizersTest {
  private static final List<BufferedImage> CELLS =
      DrawnDigits.all().stream().map(ForgottenRecognizersTest::cell).toList();

  @TempDir Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  @DisplayName("share one engine, and memory does not grow over 5,000 of them")
  void loop() {
    RecognizerOptions options =
        RecognizerOptions.builder()
            .model(ModelSource.file(TinyModel.ofOutputs(11).write(folder.resolve("tiny.onnx"))))
            .build();
    try (MockedStatic<OnnxEngine> engines = mockStatic(OnnxEngine.class, CALLS_REAL_METHODS)) {
      readAndForget(options, 500);
      long before = ResidentSet.nativeMegabytes();
      readAndForget(options, 5_000);
      // A class loader made by each load, say, costs 6 KB: 29 MB.
      assertThat(ResidentSet.nativeMegabytes() - before).isLessThan(20);
      engines.verify(() -> OnnxEngine.open(any(), any(), anyInt()), times(1));
    }
  }

  @SuppressWarnings("MustBeClosedChecker")
  private static void readAndForget(RecognizerOptions options, int times) {
    for (int i = 0; i < times; i++) {
      DigitRecognizer.load(options).recognize(CELLS.get(i % CELLS.size()));
      if (i % 1_000 == 0) {
        System.gc();
      }
    }
  }

  /** A picture of 28 × 28 pixels, as its preparation takes least. */
  private static BufferedImage cell(DrawnDigit drawn) {
    int size = DigitTensor.SIZE;
    BufferedImage cell = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < DigitTensor.LENGTH; i++) {
      int paper = Math.round(255 * (1 - drawn.tensor().ink(i % size, i / size)));
      cell.getRaster().setSample(i % size, i / size, 0, paper);
    }
    return cell;
  }
}
