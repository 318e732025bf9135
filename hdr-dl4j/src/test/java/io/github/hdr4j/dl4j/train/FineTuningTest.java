package io.github.hdr4j.dl4j.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.DigitModel;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A fine-tuned network")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FineTuningTest {

  private static final DigitSamples KNOWN = Samples.digitsAndHalves(280, 1);
  private static final DigitSamples OWN = Samples.upsideDown(140, 2);
  private static final DigitSamples OTHERS = Samples.upsideDown(70, 3);
  private static final DigitSamples KNOWN_OTHERS = Samples.digitsAndHalves(70, 4);

  private OnnxModel start;

  @BeforeAll
  void train(@TempDir Path place) throws Exception {
    TrainedNetwork trained =
        DigitTrainer.preset(Preset.LENET_5)
            .samples(KNOWN)
            .plan(TrainingPlan.defaults().withEpochs(6).withBatch(28))
            .build()
            .train();
    ModelInfo info = trained.write(place.resolve("start.onnx"));
    start = new OnnxModel(trained.network(), info);
  }

  @Test
  @DisplayName("reads the new style, and still reads and refuses what it did before")
  void learnsAndRemembers() throws Exception {
    TrainedNetwork tuned =
        DigitTrainer.fineTuning(start)
            .samples(OWN)
            .replay(KNOWN)
            .plan(TrainingPlan.defaults().withEpochs(4).withBatch(30))
            .augmentation((ink, random) -> ink)
            .build()
            .train();
    double before = accuracy(start.model(), OTHERS);
    double after = accuracy(tuned.network(), OTHERS);
    assertThat(1 - after).as("errors left").isLessThan((1 - before) / 2);
    assertThat(accuracy(tuned.network(), KNOWN_OTHERS))
        .isGreaterThan(accuracy(start.model(), KNOWN_OTHERS) - 0.03);
    assertThat(rejection(tuned.network()))
        .isGreaterThan(0.8)
        .isGreaterThan(rejection(start.model()) - 0.1);
  }

  @Test
  @DisplayName("keeps frozen layers, and says where it comes from")
  void frozen() throws Exception {
    TrainedNetwork tuned =
        DigitTrainer.fineTuning(start)
            .samples(OWN)
            .fineTuning(new FineTuning(1, 0.5, 1, 0, 0.5))
            .plan(TrainingPlan.defaults().withEpochs(1))
            .build()
            .train();
    List<Convolution> before = convolutions((Network) start.model());
    List<Convolution> after = convolutions(tuned.network());
    assertThat(after.get(0).weights()).isEqualTo(before.get(0).weights());
    assertThat(after.get(0).biases()).isEqualTo(before.get(0).biases());
    assertThat(after.get(1).weights()).isNotEqualTo(before.get(1).weights());
    assertThat(tuned.properties())
        .containsEntry("start", start.info().sha256())
        .containsEntry(
            "fine-tuning",
            "FineTuning[frozen=1, anchoring=0.5, repeats=1, replay=0.0, rehearsal=0.5]");
  }

  @Test
  @DisplayName(
      "stays closer to its start the stronger the anchor, and keeps its few digits' thresholds")
  void anchored() throws Exception {
    TrainedNetwork loose = anchored(0);
    TrainedNetwork firm = anchored(50);
    assertThat(distance(firm)).isLessThan(distance(loose) / 2);
    assertThat(firm.properties())
        .containsEntry("temperature", start.info().property("temperature").orElseThrow())
        .containsEntry("accept-threshold", start.info().property("accept-threshold").orElseThrow());
  }

  @Test
  @DisplayName("may start from the bundled model, and keeps its output for what is no digit")
  void bundled(@TempDir Path folder) throws Exception {
    DigitTrainer.Builder trainer = DigitTrainer.fineTuning(ModelSource.bundled());
    TrainedNetwork tuned =
        trainer
            .samples(Samples.upsideDown(10, 5))
            .validation(Samples.digits(10, 6))
            .plan(TrainingPlan.defaults().withEpochs(1).withBatch(10))
            .build()
            .train();
    assertThat(tuned.network().classes()).isEqualTo(11);
    assertThat(tuned.validation().accuracy().value()).isGreaterThan(0.9);
    assertThat(tuned.write(folder.resolve("own.onnx")).classes()).isEqualTo(11);
  }

  private TrainedNetwork anchored(double strength) throws Exception {
    return DigitTrainer.fineTuning(start)
        .samples(OWN)
        .fineTuning(new FineTuning(0, strength, 1, 0, 0))
        .plan(TrainingPlan.defaults().withEpochs(2))
        .build()
        .train();
  }

  private double distance(TrainedNetwork tuned) {
    float[] from = convolutions((Network) start.model()).get(1).weights();
    float[] to = convolutions(tuned.network()).get(1).weights();
    double squares = 0;
    for (int i = 0; i < from.length; i++) {
      squares += (double) (to[i] - from[i]) * (to[i] - from[i]);
    }
    return Math.sqrt(squares);
  }

  private static List<Convolution> convolutions(Network network) {
    return network.layers().stream()
        .filter(Convolution.class::isInstance)
        .map(Convolution.class::cast)
        .toList();
  }

  private static double accuracy(DigitModel model, DigitSamples samples) {
    return evaluation(model, samples).accuracy().value();
  }

  private static double rejection(DigitModel model) {
    return evaluation(model, KNOWN_OTHERS).rejection().value();
  }

  private static Evaluation evaluation(DigitModel model, DigitSamples samples) {
    float[] logits = new float[samples.size() * model.classes()];
    for (int i = 0; i < samples.size(); i++) {
      DigitTensor tensor = samples.all().get(i).tensor();
      System.arraycopy(model.logits(tensor), 0, logits, i * model.classes(), model.classes());
    }
    return Evaluation.of(logits, samples.labels(), model.classes());
  }
}
