package io.github.hdr4j.samples.training.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.toolkit.card.ModelCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The model card")
class PublishedCardTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path RESOURCES = ROOT.resolve("hdr-onnx/src/main/resources");
  private static final Map<String, List<String>> MODEL =
      Map.of("model", List.of("| sha256 | " + "1".repeat(64) + " |"));

  private static final String ROW = "| photos | 1,284 | 1,272 | 99.06 % | 1 | 2 | 3 | 4 |";

  private static final String ACCURACY =
      """
          sha256   %s

      | Set | Pictures | Right | Accuracy |
      |---|---|---|---|
      | photos | 1284 | 1272 | 0.9906 |
      """
          .formatted("1".repeat(64));

  @Test
  @DisplayName("is that of the bundled model, and agrees with the table of accuracies")
  void published() throws IOException {
    ModelFacts facts = ModelFacts.read(RESOURCES.resolve("io/github/hdr4j/onnx/digits.onnx"));
    String notice = Files.readString(RESOURCES.resolve("META-INF/NOTICE"));
    PublishedCard card =
        new PublishedCard(
            Files.readString(ROOT.resolve("hdr-onnx/MODEL_CARD.md")),
            ModelBlocks.of(facts, notice),
            Files.readString(ROOT.resolve(".github/accuracy.md")));
    assertThat(card.disagreements()).isEmpty();
  }

  @Nested
  @DisplayName("is held against the model and the accuracies by a check that")
  class Check {
    @Test
    @DisplayName("accepts equal figures of one model, and that nothing is measured yet")
    void accepts() {
      assertThat(check(ROW, ACCURACY)).isEmpty();
      assertThat(check(ROW + "\n| *all photos* | 9 | 9 | 9 |", ACCURACY)).isEmpty();
      assertThat(check(ModelCard.UNMEASURED, ACCURACY.replace("1272", "9"))).isEmpty();
    }

    @Test
    @DisplayName("notices a card of another model than is bundled, and missing blocks")
    void model() {
      String card = card(MODEL.get("model").get(0).replace("1", "2"), ROW);
      assertThat(new PublishedCard(card, MODEL, ACCURACY).disagreements())
          .containsExactly(
              "the block 'model' is not of the bundled model: .ci/keep-model FILE",
              "accuracy.md is of another model than the card");
      assertThat(new PublishedCard("", MODEL, ACCURACY).disagreements())
          .contains("the block 'model' is not of the bundled model: .ci/keep-model FILE");
    }

    @Test
    @DisplayName("notices counts and sets that accuracy.md does not have")
    void figures() {
      String known = "accuracy.md has {photos=1272 of 1284}";
      assertThat(check(ROW.replace("1,272", "1,273"), ACCURACY))
          .containsExactly("the card has {photos=1273 of 1284}, but " + known);
      assertThat(check(ROW.replace("photos", "scans"), ACCURACY))
          .containsExactly("the card has {scans=1272 of 1284}, but " + known);
      assertThat(check("", ACCURACY)).containsExactly("the card has {}, but " + known);
    }

    @Test
    @DisplayName("notices accuracies of another model, and figures that are measured in part")
    void others() {
      assertThat(check(ROW, ACCURACY.replace("1".repeat(64), "2".repeat(64))))
          .containsExactly("accuracy.md is of another model than the card");
      String card =
          card(MODEL.get("model").get(0), ROW)
              + "<!-- figures: rejects photos -->\n%s\n<!-- /figures -->\n"
                  .formatted(ModelCard.UNMEASURED);
      assertThat(new PublishedCard(card, MODEL, ACCURACY).disagreements())
          .containsExactly("only some of the figures are measured");
    }

    private List<String> check(String figures, String accuracy) {
      return new PublishedCard(card(MODEL.get("model").get(0), figures), MODEL, accuracy)
          .disagreements();
    }

    private String card(String model, String figures) {
      return """
          # Card
          <!-- figures: model -->
          %s
          <!-- /figures -->
          <!-- figures: accuracy photos -->
          %s
          <!-- /figures -->
          """
          .formatted(model, figures);
    }
  }
}
