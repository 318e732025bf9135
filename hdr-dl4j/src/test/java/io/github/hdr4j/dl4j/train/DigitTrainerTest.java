package io.github.hdr4j.dl4j.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.dl4j.onnx.OnnxRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A trained network")
class DigitTrainerTest {

  @TempDir private Path folder;

  @Test
  @DisplayName("reads drawn digits, after progress that was told step by step")
  void learns() throws Exception {
    List<TrainingStep> steps = new ArrayList<>();
    List<EpochSummary> epochs = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void step(TrainingStep step) {
            steps.add(step);
          }

          @Override
          public void epoch(EpochSummary epoch) {
            epochs.add(epoch);
          }
        };
    TrainedNetwork trained =
        DigitTrainer.preset(Preset.LENET_5)
            .samples(Samples.digits(350, 1))
            .plan(TrainingPlan.defaults().withEpochs(6).withBatch(21))
            .build()
            .train(listener);
    assertThat(trained.validation().accuracy().count()).isEqualTo(40);
    assertThat(trained.validation().accuracy().value()).isGreaterThan(0.9);
    assertThat(trained.history()).isEqualTo(epochs).hasSize(6);
    assertThat(epochs.get(5).loss()).isLessThan(epochs.get(0).loss() / 2);
    assertThat(steps).hasSize(6 * 14);
    assertThat(steps.get(20))
        .extracting(
            TrainingStep::epoch, TrainingStep::epochs, TrainingStep::step, TrainingStep::steps)
        .containsExactly(2, 6, 7, 14);
    assertThat(steps.get(0).remaining()).isPositive();
    assertThat(steps.get(83).remaining()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("of any preset is a file that ONNX Runtime computes alike and recognisers open")
  void exported(Preset preset) throws Exception {
    DigitSamples digits = Samples.digits(20, 2);
    TrainedNetwork trained =
        DigitTrainer.preset(preset)
            .samples(digits)
            .validation(Samples.digits(10, 3))
            .plan(TrainingPlan.defaults().withEpochs(1).withBatch(10))
            .name("a test's")
            .data("drawn digits")
            .build()
            .train();
    Path file = folder.resolve("digits.onnx");
    ModelInfo info = trained.write(file, Map.of("commit", "abc"));
    assertThat(info.name()).isEqualTo("a test's");
    assertThat(info.contract()).isEqualTo(Preprocessor.MNIST_CONTRACT);
    assertThat(info.property("data")).contains("drawn digits, 20 samples");
    assertThat(info.property("commit")).contains("abc");
    assertThat(info.property("training"))
        .contains(
            preset
                + ", TrainingPlan[epochs=1, batch=10, rate=OneCycle[peak=0.002], seed=1,"
                + " patience=0]");
    List<DigitTensor> tensors =
        Samples.digits(10, 3).all().stream().map(DigitSample::tensor).toList();
    float[] expected = trained.validation().logits();
    float[][] logits = OnnxRuntime.logits(Files.readAllBytes(file), tensors);
    for (int i = 0; i < expected.length; i++) {
      assertThat(logits[i / 10][i % 10]).isCloseTo(expected[i], within(1e-4f));
    }
    RecognizerOptions options = RecognizerOptions.builder().model(ModelSource.file(file)).build();
    try (DigitRecognizer recognizer = DigitRecognizer.load(options)) {
      assertThat(recognizer.info().model().sha256()).isEqualTo(info.sha256());
      assertThat(recognizer.classifyAll(tensors)).hasSize(10);
    }
  }

  @Test
  @DisplayName("has an eleventh output where some samples are no digits")
  void eleventhOutput() throws Exception {
    TrainedNetwork trained =
        DigitTrainer.preset(Preset.MLP_100)
            .samples(Samples.digitsAndHalves(300, 4))
            .plan(TrainingPlan.defaults().withEpochs(4).withBatch(20))
            .build()
            .train();
    assertThat(trained.network().classes()).isEqualTo(11);
    assertThat(trained.validation().rejection().value()).isGreaterThan(0.8);
    assertThat(trained.properties()).containsKeys("rejection", "digit-threshold");
  }

  @Test
  @DisplayName("is that of the best epoch when it stopped early")
  void earlyStopping() throws Exception {
    DigitSamples held = Samples.digits(70, 5);
    TrainedNetwork trained =
        DigitTrainer.preset(Preset.MLP_100)
            .samples(Samples.digits(200, 4))
            .validation(held)
            .plan(
                TrainingPlan.defaults()
                    .withEpochs(100)
                    .withBatch(20)
                    .withRate(LearningRate.constant(0.002))
                    .withPatience(2))
            .build()
            .train();
    int epochs = trained.history().size();
    assertThat(epochs).isBetween(3, 99);
    EpochSummary best = trained.history().get(epochs - 3);
    assertThat(trained.validation().accuracy().value()).isEqualTo(best.validationAccuracy());
    assertThat(trained.history())
        .allSatisfy(
            epoch ->
                assertThat(epoch.validationAccuracy())
                    .isLessThanOrEqualTo(best.validationAccuracy()));
  }

  @Test
  @DisplayName("validates with the share of each class that was asked for, always the same one")
  void split() {
    DigitSamples all = Samples.digits(200, 6);
    DigitSamples.Split split = all.split(0.25, 9);
    assertThat(split.part().size()).isEqualTo(50);
    assertThat(split.rest().size()).isEqualTo(150);
    for (int digit = 0; digit <= 9; digit++) {
      int wanted = digit;
      assertThat(split.part().all()).filteredOn(sample -> sample.label() == wanted).hasSize(5);
    }
    assertThat(all.split(0.25, 9).part().all()).isEqualTo(split.part().all());
    assertThat(all.split(0.25, 10).part().all()).isNotEqualTo(split.part().all());
  }
}
