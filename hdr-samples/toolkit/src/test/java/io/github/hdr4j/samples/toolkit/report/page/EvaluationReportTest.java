package io.github.hdr4j.samples.toolkit.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.preprocess.dataset.PictureFile;
import io.github.hdr4j.samples.toolkit.Readings;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.toolkit.evaluation.LabelledSet;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.evaluation.SetReadings;
import io.github.hdr4j.samples.toolkit.metrics.Timing;
import io.github.hdr4j.samples.toolkit.training.EpochFigures;
import io.github.hdr4j.samples.toolkit.training.TrainingHistory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The report of an evaluation as a page")
class EvaluationReportTest {
  private static final String ODD_NAME = "a <set> & \"more\"";
  private static final String DATA = "data:image/png;base64,";

  private static final TrainingHistory HISTORY =
      new TrainingHistory(
          List.of(
              new EpochFigures(
                  1, 0.5, OptionalDouble.of(0.8), OptionalDouble.empty(), OptionalDouble.of(0.9))));

  @TempDir Path parent;
  private final Preprocessor preprocessor = Preprocessor.load(RecognizerOptions.defaults());
  private final List<LabelledDigit> digits = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private Path folder;

  /** Three ones, of which one is read as 7, and a seven that is blank. */
  @BeforeEach
  void readings() throws IOException {
    folder = parent.resolve("report");
    add("one.png", 1, Readings.of(1, 0.9, Verdict.ACCEPTED, 1));
    add("two.png", 1, Readings.of(1, 0.9, Verdict.ACCEPTED, 1));
    add("b <i>.png", 1, Readings.of(7, 0.875, Verdict.ACCEPTED, 1));
    add("blank.png", 7, Recognition.blank());
  }

  private void add(String name, int label, Recognition reading) throws IOException {
    Path file = parent.resolve(name);
    ImageIO.write(HandwrittenDigit.draw(label, 1), "png", file.toFile());
    digits.add(new PictureFile(file, label));
    outcomes.add(new Outcome.Read(file.toString(), label, reading));
  }

  private EvaluationReport report() {
    return EvaluationReport.of(
        info(),
        new SetReadings(
            List.of(new LabelledSet(ODD_NAME, digits)),
            List.of(outcomes),
            Timing.of(new long[] {1_000_000, 2_500_000, 4_000_000, 2_000_000_000})));
  }

  private static RecognizerInfo info() {
    Map<String, String> model = new TreeMap<>();
    model.put(ModelInfo.KEY_PREFIX + "name", "tiny-1");
    model.put(ModelInfo.KEY_PREFIX + "contract", "c");
    model.put(ModelInfo.KEY_PREFIX + "classes", "10");
    model.put(ModelInfo.KEY_PREFIX + "sha256", "0".repeat(64));
    model.put(ModelInfo.KEY_PREFIX + "temperature", "1");
    model.put(ModelInfo.KEY_PREFIX + "accept-threshold", "0.5");
    model.put(ModelInfo.KEY_PREFIX + "digit-threshold", "0.5");
    return RecognizerInfo.of("toy", "1", "Toy 1", ModelInfo.of(model));
  }

  private PageXml written(EvaluationReport report) throws IOException {
    report.write(ReportFolder.open(folder), preprocessor);
    return PageXml.in(folder);
  }

  @Test
  @DisplayName("gives accuracy with its interval, and precision, recall and F1 of each digit")
  void figures() throws IOException {
    PageXml page = written(report());
    assertThat(page.texts("dd"))
        .containsExactly(
            "50.00 % 2 of 4; 95 % interval 15.00 % to 85.00 %",
            "75.00 % 1 of these 3 wrong",
            "22.50 % how far confidence and share right lie apart",
            "2.50 ms a picture, on this machine");
    assertThat(page.texts("tr"))
        .contains(
            ODD_NAME + "2 of 450.00 %15.00 % to 85.00 %3122.50 %",
            "1100.00 %66.67 %80.00 %3",
            "70.00 %0.00 %0.00 %1",
            "0---0",
            "102000001000",
            "700000000001");
    assertThat(page.texts("section"))
        .last()
        .asString()
        .contains("4", "2.50 ms", "2.00 s", "As of this machine: ");
  }

  @Test
  @DisplayName("needs nothing but itself: no script, no link to elsewhere, pictures inside")
  void selfContained() throws IOException {
    PageXml page = written(report().withTraining(HISTORY));
    assertThat(page.elements("script")).isEmpty();
    assertThat(page.elements("link")).isEmpty();
    assertThat(page.attributes("img", "src")).allMatch(link -> link.startsWith(DATA));
    assertThat(page.attributes("source", "srcset")).allMatch(link -> link.startsWith(DATA));
    assertThat(page.attributes("a", "href")).allMatch(link -> link.matches("#[a-z]+"));
    assertThat(page.attributes("section", "id"))
        .containsExactlyElementsOf(
            page.attributes("a", "href").stream().map(link -> link.substring(1)).toList());
    assertThat(page.text().replace("http://www.w3.org/1999/xhtml", ""))
        .doesNotContain("http:", "https:", "url(", "@import");
  }

  @Test
  @DisplayName("has every picture described, and every column of its tables named")
  void accessible() throws IOException {
    PageXml page = written(report().withTraining(HISTORY));
    assertThat(page.attributes("img", "alt")).hasSameSizeAs(page.elements("img"));
    assertThat(page.texts("caption")).hasSameSizeAs(page.elements("table")).doesNotContain("");
    assertThat(page.elements("th")).allMatch(heading -> !heading.getAttribute("scope").isEmpty());
    assertThat(page.texts("th")).doesNotContain("");
  }

  @Test
  @DisplayName("has its charts as files as well, twice as large as they are shown")
  void charts() throws IOException {
    PageXml page = written(report().withTraining(HISTORY));
    assertThat(files())
        .containsExactlyInAnyOrder(
            "index.html",
            "accuracy.png",
            "loss.png",
            "accuracy-by-epoch.png",
            "confusion.png",
            "calibration.png",
            "rejection.png");
    BufferedImage confusion = ImageIO.read(folder.resolve("confusion.png").toFile());
    assertThat(confusion.getWidth()).isEqualTo(1200);
    assertThat(confusion.getHeight()).isEqualTo(1080);
    for (String link : page.attributes("img", "src")) {
      byte[] png = Base64.getDecoder().decode(link.substring(DATA.length()));
      assertThat(ImageIO.read(new ByteArrayInputStream(png))).isNotNull();
    }
  }

  @Test
  @DisplayName("shows the mistakes with their ink, the most certain first, names as they are")
  void mistakes() throws IOException {
    List<String> cards =
        written(report()).texts("li").stream().filter(text -> text.contains("→")).toList();
    assertThat(cards).hasSize(2);
    assertThat(cards.get(0))
        .startsWith("1 → was read as 7 It is a 7 (87.5 %)")
        .contains("Probability of the 1 that it shows: 1.3 %.")
        .endsWith(ODD_NAME + ": " + parent.resolve("b <i>.png"));
    assertThat(cards.get(1)).startsWith("7 → was read as – Blank: nothing is written");
  }

  @Test
  @DisplayName("says so if a picture has gone meanwhile, or if there are no mistakes")
  void gone() throws IOException {
    Files.delete(parent.resolve("b <i>.png"));
    assertThat(written(report()).texts("li")).anyMatch(card -> card.contains("opened again"));
    outcomes.set(2, outcomes.get(0));
    outcomes.set(3, new Outcome.Unreadable("blank.png", 7, "no picture"));
    assertThat(written(report()).texts("section"))
        .anyMatch(chapter -> chapter.startsWith("Mistakes There are none."));
  }

  @Test
  @DisplayName("replaces an earlier one, of which nothing is left")
  void replaced() throws IOException {
    assertThat(written(report().withTraining(HISTORY)).texts("h2")).contains("Training");
    assertThat(written(report()).texts("h2")).doesNotContain("Training");
    assertThat(files()).doesNotContain("loss.png");
  }

  @Test
  @DisplayName("goes into no folder with pictures of somebody else")
  void foreign() throws IOException {
    written(report());
    Files.createFile(folder.resolve("my-chart.png"));
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> ReportFolder.open(folder))
        .satisfies(
            e ->
                assertThat(e.getReason())
                    .isEqualTo(
                        "holds 'my-chart.png', which no earlier report left there; name another"
                            + " folder or an empty one"));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
