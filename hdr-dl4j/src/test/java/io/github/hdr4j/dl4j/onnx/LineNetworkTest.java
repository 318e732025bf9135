package io.github.hdr4j.dl4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.LineFrames;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.spi.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A network for lines")
class LineNetworkTest {
  @TempDir Path folder;

  private final Random random = new Random(5);
  private final LineNetwork network = Networks.lines(random);

  @Test
  @DisplayName("gives a row of logits for each frame of strips of any width")
  void frames() {
    for (int columns : List.of(2, 10, 64)) {
      float[][] rows = network.logits(Networks.strip(random, columns));
      assertThat(rows).hasDimensions(columns / LineStrip.STEP, LineFrames.CLASSES);
    }
    assertThat(network.classes()).isEqualTo(LineFrames.CLASSES);
  }

  @Test
  @DisplayName("sees what stands beside a frame, and nothing far away")
  void local() {
    float[] ink = Networks.strip(random, 64).toArray();
    float[][] before = network.logits(LineStrip.of(ink, new LineStrip.Place(1, 0, 0), List.of()));
    ink[10 * 64 + 60] = 1 - ink[10 * 64 + 60];
    float[][] after = network.logits(LineStrip.of(ink, new LineStrip.Place(1, 0, 0), List.of()));
    assertThat(after[3]).isEqualTo(before[3]);
    assertThat(after[30]).isNotEqualTo(before[30]);
  }

  @Test
  @DisplayName("computes the same after it was written and read")
  void roundTrip() throws IOException {
    Path file = folder.resolve("lines.onnx");
    OnnxWriter.write(network, Networks.PROPERTIES, file);
    LineModel back = OnnxReader.readLines(ModelFile.read(file));
    LineStrip strip = Networks.strip(random, 20);
    assertThat(back.network().logits(strip)).isDeepEqualTo(network.logits(strip));
    assertThat(back.network().parameters()).isEqualTo(network.parameters());
    assertThat(back.info().property("data")).hasValue("digits – drawn");
  }

  @Test
  @DisplayName("is not taken for one of digits, nor the other way round")
  void mistaken() throws IOException {
    Path lines = folder.resolve("lines.onnx");
    OnnxWriter.write(network, Networks.PROPERTIES, lines);
    assertThatThrownBy(() -> OnnxReader.read(ModelFile.read(lines)))
        .isInstanceOf(ModelLoadException.class);
    Path digits = folder.resolve("digits.onnx");
    OnnxWriter.write(Networks.network(random, 11), Networks.PROPERTIES, digits);
    assertThatThrownBy(() -> OnnxReader.readLines(ModelFile.read(digits)))
        .isInstanceOf(ModelLoadException.class);
  }

  @Test
  @DisplayName("leaves one row, and consists of convolutions")
  void shape() {
    Convolution first = Networks.convolution(random, 1, 4, 3, 2, 1);
    assertThatThrownBy(() -> new LineNetwork(List.of(first)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a strip of 64 columns gives 4×16×32, not one row of 32 frames");
    assertThatThrownBy(() -> new LineNetwork(List.of(first, new GlobalAveragePooling())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a network for lines has no GlobalAveragePooling");
  }
}
