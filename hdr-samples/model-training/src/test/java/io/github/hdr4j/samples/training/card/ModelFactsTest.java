package io.github.hdr4j.samples.training.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.GlobalAveragePooling;
import io.github.hdr4j.dl4j.onnx.MaxPooling;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import io.github.hdr4j.dl4j.onnx.Relu;
import io.github.hdr4j.dl4j.onnx.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a model file says of itself")
class ModelFactsTest {
  private static final Network NETWORK =
      new Network(
          0.1f,
          0.3f,
          List.of(
              Convolution.of(1, 3, 2, 1, new float[4 * 9], new float[4]),
              new Relu(),
              new MaxPooling(2),
              Convolution.of(4, 3, 1, 1, new float[8 * 4 * 9], new float[8]),
              new GlobalAveragePooling(),
              Dense.of(8, new float[11 * 8], new float[11])));

  private static final String NOTICE =
      """
      HDR, handwritten digit recognition for Java
      Licensed under a licence.

      The weights were trained on the sets named
      below.

      Digits of somebody
        A. Body and B. Body
        https://example.org/digits
        A licence, as commonly
        stated
      """;

  @TempDir Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("model.onnx");
    OnnxWriter.write(
        NETWORK,
        Map.of(
            "name", "tiny",
            "contract", "c",
            "temperature", "1",
            "accept-threshold", "0.9",
            "digit-threshold", "0.5",
            "commit", "abc",
            "data", "drawn: 9 times 3 for training, 1 for validation; MNIST: 5 for training"),
        file);
  }

  @Test
  @DisplayName("is what each layer costs, as the network itself counts it")
  void layers() throws IOException {
    ModelFacts facts = ModelFacts.read(file);
    assertThat(facts.layers())
        .containsExactly(
            new LayerCost("convolution 3×3, stride 2", new Size(4, 14, 14), 40, 36 * 14 * 14),
            new LayerCost("maximum of 2×2", new Size(4, 7, 7), 0, 0),
            new LayerCost("convolution 3×3", new Size(8, 7, 7), 296, 288 * 7 * 7),
            new LayerCost("average of each map", new Size(8, 1, 1), 0, 0),
            new LayerCost("dense", new Size(11, 1, 1), 99, 88));
    assertThat(facts.parameters()).isEqualTo(NETWORK.parameters());
    assertThat(facts.multiplyAdds()).isEqualTo(7056 + 14112 + 88);
    assertThat(facts.bytes()).isEqualTo(Files.size(file));
    assertThat(facts.info().classes()).isEqualTo(11);
  }

  @Test
  @DisplayName("fills the blocks of a card")
  void blocks() throws IOException {
    Map<String, List<String>> blocks = ModelBlocks.of(ModelFacts.read(file), NOTICE);
    assertThat(blocks).containsOnlyKeys("model", "layers", "data", "recipe", "licences");
    assertThat(blocks.get("model"))
        .startsWith("| Model | tiny |")
        .contains(
            "| Parameters | 435 |",
            "| Outputs | 11: the digits 0 to 9 and \"not a digit\" |",
            "| Accepted from | 0.9, the certainty of that very digit |");
    assertThat(blocks.get("layers")).contains("| convolution 3×3 | 8×7×7 | 296 | 14,112 |");
    assertThat(blocks.get("data"))
        .containsExactly(
            "| Set | Pictures |",
            "|---|---|",
            "| drawn | 9 times 3 for training, 1 for validation |",
            "| MNIST | 5 for training |");
    assertThat(blocks.get("recipe")).contains("| Commit | `abc` |", "| Plan | - |");
    assertThat(blocks.get("licences"))
        .containsExactly(
            "- **Digits of somebody.** A. Body and B. Body, <https://example.org/digits>: A"
                + " licence, as commonly stated");
  }
}
