package io.github.hdr4j.samples.toolkit.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.Readings;
import io.github.hdr4j.samples.toolkit.evaluation.CorruptionFigures;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Measurements;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.evaluation.RejectFigures;
import io.github.hdr4j.samples.toolkit.evaluation.RejectOutcome;
import io.github.hdr4j.samples.toolkit.evaluation.RejectPicture;
import io.github.hdr4j.samples.toolkit.evaluation.Robustness;
import io.github.hdr4j.samples.toolkit.evaluation.SetFigures;
import io.github.hdr4j.samples.toolkit.report.EvaluationJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A model card")
class ModelCardTest {
  private static final String SHA256 = "0".repeat(64);

  private static final List<Outcome> PHOTOS =
      List.of(
          digit(1, Readings.of(1, 0.75, Verdict.ACCEPTED, 1)),
          digit(2, Readings.of(2, 0.75, Verdict.ACCEPTED, 1)),
          digit(3, Readings.of(8, 0.75, Verdict.ACCEPTED, 1)),
          digit(4, Readings.of(4, 0.5, Verdict.UNCERTAIN, 1)));

  private static final List<Outcome> SCANS =
      List.of(digit(5, Readings.of(5, 0.75, Verdict.ACCEPTED, 1)), digit(6, Recognition.blank()));

  @TempDir Path folder;

  private static Outcome digit(int label, Recognition reading) {
    return new Outcome.Read("x", label, reading);
  }

  private static RejectOutcome reject(String kind, Recognition reading) {
    return new RejectOutcome.Read(new RejectPicture(Path.of("x.png"), kind), reading);
  }

  private static RecognizerInfo info() {
    return RecognizerInfo.of(
        "toy",
        "1",
        "Toy 1",
        ModelInfo.of(
            Map.of(
                ModelInfo.KEY_PREFIX + "name", "tiny-1",
                ModelInfo.KEY_PREFIX + "contract", "c",
                ModelInfo.KEY_PREFIX + "classes", "10",
                ModelInfo.KEY_PREFIX + "sha256", SHA256,
                ModelInfo.KEY_PREFIX + "temperature", "1",
                ModelInfo.KEY_PREFIX + "accept-threshold", "0.6",
                ModelInfo.KEY_PREFIX + "digit-threshold", "0.5")));
  }

  /** Two sets of photos with what is no digit, and a set of scans, corrupted as well. */
  @BeforeEach
  void measure() throws IOException {
    Evaluation photos = Evaluation.of(PHOTOS);
    write(
        "photos",
        new Measurements(
            photos,
            List.of(
                new SetFigures("phone|A", Evaluation.of(PHOTOS.subList(0, 3))),
                new SetFigures("phone B", Evaluation.of(PHOTOS.subList(3, 4)))),
            List.of(
                RejectFigures.of(
                    "letters",
                    List.of(
                        reject("A", Readings.of(4, 0.75, Verdict.ACCEPTED, 1)),
                        reject("B", Recognition.blank())),
                    PHOTOS),
                RejectFigures.of("lines", List.of(reject(".", Recognition.blank())), PHOTOS)),
            Optional.empty()));
    Evaluation scans = Evaluation.of(SCANS);
    write(
        "scans",
        new Measurements(
            scans,
            List.of(new SetFigures("cells", scans)),
            List.of(),
            Optional.of(
                new Robustness(scans, List.of(new CorruptionFigures("shot_noise", scans))))));
  }

  private void write(String group, Measurements measured) throws IOException {
    Files.writeString(
        folder.resolve(group + ".json"), EvaluationJson.of(info(), measured, 1).toString());
  }

  private String block(String request) throws IOException {
    return block(request, Optional.of(MeasuredFigures.read(folder, SHA256)));
  }

  private static String block(String request, Optional<MeasuredFigures> figures) {
    String card = "<!-- figures: %s -->\n<!-- /figures -->\n".formatted(request);
    String filled = ModelCard.filled(card, Map.of("recipe", List.of("| how |")), figures, 0.6);
    return MarkedText.of(filled).blocks().get(0);
  }

  @Test
  @DisplayName("has the accuracy of each set, and of several together")
  void accuracy() throws IOException {
    assertThat(block("accuracy photos scans").lines())
        .containsExactly(
            "| Set | Digits | Right | Accuracy | 95 % interval | Accepted | Accepted and wrong |"
                + " Calibration error |",
            "|---|--:|--:|--:|--:|--:|--:|--:|",
            "| phone\\|A | 3 | 2 | 66.66 % | 20.77 to 93.85 % | 3 | 1 | 0.0833 |",
            "| phone B | 1 | 1 | 100.00 % | 20.65 to 100.00 % | 0 | 0 | 0.5000 |",
            "| *all photos* | 4 | 3 | 75.00 % | 30.06 to 95.44 % | 3 | 1 | 0.1875 |",
            "| cells | 2 | 1 | 50.00 % | 9.45 to 90.55 % | 1 | 0 | 0.2500 |");
  }

  @Test
  @DisplayName("sums up: rejection and calibration of the first group, acceptance of all")
  void summary() throws IOException {
    assertThat(block("summary photos scans").lines())
        .contains(
            "| AUROC, photos against letters | 0.7500 | 4 digits, 2 others |",
            "| AUROC, photos against lines | 1.0000 | 4 digits, 1 others |",
            "| Expected calibration error, photos | 0.1875 | 4 digits |",
            "| Accepted, photos + scans | 66.66 % (30.00 to 90.32 %) | 4 of 6 |",
            "| Accepted and wrong, share of all photos + scans | 16.66 % (3.01 to 56.35 %) | 1 of 6"
                + " |");
  }

  @Test
  @DisplayName("has what is no digit by set and, where there are several, by kind")
  void rejects() throws IOException {
    assertThat(block("rejects photos").lines().skip(2))
        .containsExactly(
            "| letters | 2 | 0.7500 | 1 | 50.00 % | 9.45 to 90.55 % |",
            "| – A | 1 | 0.5000 | 1 | 100.00 % | 20.65 to 100.00 % |",
            "| – B | 1 | 1.0000 | 0 | 0.00 % | 0.00 to 79.35 % |",
            "| lines | 1 | 1.0000 | 0 | 0.00 % | 0.00 to 79.35 % |");
  }

  @Test
  @DisplayName("has the rejection curve, with the model's own threshold in its place")
  void curve() throws IOException {
    assertThat(block("rejection-curve photos").lines())
        .startsWith(
            "| Accepted from | Digits | Wrong among these | letters | lines |",
            "|---|--:|--:|--:|--:|",
            "| 0.0 | 100.00 % | 25.00 % (1) | 50.00 % | 0.00 % |",
            "| 0.5 | 100.00 % | 25.00 % (1) | 50.00 % | 0.00 % |",
            "| **0.6, the model's own** | 75.00 % | 33.33 % (1) | 50.00 % | 0.00 % |",
            "| 0.8 | 0.00 % | - (0) | 0.00 % | 0.00 % |");
  }

  @Test
  @DisplayName("has a reliability table of the bins that hold something")
  void reliability() throws IOException {
    assertThat(block("reliability photos").lines().skip(2))
        .containsExactly(
            "| 0.467 to 0.533 | 1 | 0.5000 | 100.00 % | 20.65 to 100.00 % |",
            "| 0.733 to 0.800 | 3 | 0.7500 | 66.66 % | 20.77 to 93.85 % |",
            "",
            "Expected calibration error: **0.1875** over 4 readings in 15 bins of equal width.");
  }

  @Test
  @DisplayName("has the corruptions, their mean and the worst")
  void corruptions() throws IOException {
    assertThat(block("corruptions scans").lines().skip(2))
        .containsExactly(
            "| identity | 1 of 2 | 50.00 % | 9.45 to 90.55 % | 1 | 0 |",
            "| shot noise | 1 of 2 | 50.00 % | 9.45 to 90.55 % | 1 | 0 |",
            "",
            "Mean over the corruptions, without the identity: **50.00 %**. Worst: **shot noise**.");
  }

  @Test
  @DisplayName("has what the model says of itself, and says so before anything is measured")
  void others() {
    assertThat(block("recipe", Optional.empty())).isEqualTo("| how |");
    assertThat(block("accuracy photos", Optional.empty())).isEqualTo(ModelCard.UNMEASURED);
  }

  @Test
  @DisplayName("is refused with a block that there is not, or that lacks its figures")
  void unknown() {
    assertRefused("<!-- figures: acuracy photos --> names no block", "acuracy photos");
    assertRefused("there are recipe without groups, and summary, accuracy, ", "acuracy photos");
    assertRefused("names no block, or no group", "accuracy");
    assertRefused(
        "<!-- figures: reliability photos scans --> names 2 groups", "reliability photos scans");
    assertRefused(
        "<!-- figures: accuracy drawings --> asks for figures of drawings; there are those of"
            + " [photos, scans]",
        "accuracy drawings");
    assertRefused("lacks figures: No value for property 'corruptions'", "corruptions photos");
  }

  private void assertRefused(String message, String request) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> block(request))
        .withMessageContaining(message);
  }

  @Test
  @DisplayName("takes no figures of another model, and no other files")
  void foreign() throws IOException {
    String other = "1".repeat(64);
    assertThatIOException()
        .isThrownBy(() -> MeasuredFigures.read(folder, other))
        .withMessageContaining("measured with the model of sha256 " + SHA256);
    Files.writeString(folder.resolve("x.json"), "{}");
    assertThatIOException()
        .isThrownBy(() -> MeasuredFigures.read(folder, SHA256))
        .withMessageContaining("x.json: not what hdr evaluate --json writes");
  }
}
