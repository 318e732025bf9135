package io.github.hdr4j.dl4j.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.spi.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Training refuses")
class BadInputTest {

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "name", "a test's",
          "contract", "mnist-28x28-centre-of-mass-v1",
          "temperature", "1",
          "accept-threshold", "0.9",
          "digit-threshold", "0.5");

  @TempDir private Path folder;

  @Nested
  @DisplayName("data:")
  class Data {

    @Test
    @DisplayName("a folder without classes, one without pictures, and none at all")
    void noClasses() throws IOException {
      SampleReader reader = SampleReader.load();
      assertThatThrownBy(() -> reader.read(folder))
          .isInstanceOf(DatasetFormatException.class)
          .hasMessage("%s: holds none of the folders 0 to 9", folder);
      Files.createDirectories(folder.resolve("7"));
      assertThatThrownBy(() -> reader.read(folder))
          .hasMessage("%s: no pictures in the folders 0 to 9", folder);
      Path missing = folder.resolve("missing");
      assertThatThrownBy(() -> reader.read(missing))
          .isInstanceOf(NotDirectoryException.class)
          .hasMessage(
              "'%s' is no folder; name one that holds train-images-idx3-ubyte and"
                  + " train-labels-idx1-ubyte, or pictures in folders 0 to 9",
              missing);
    }

    @Test
    @DisplayName("an IDX header that promises pictures of another size or number than follow")
    void lyingHeader() throws IOException {
      Path images = folder.resolve("train-images-idx3-ubyte");
      Path labels = folder.resolve("train-labels-idx1-ubyte");
      Files.write(labels, ByteBuffer.allocate(10).putInt(0x801).putInt(2).array());
      Files.write(images, images(2, 28, 29));
      assertThatThrownBy(() -> SampleReader.load().read(folder))
          .isInstanceOf(DatasetFormatException.class)
          .hasMessage("%s: header promises 1624 values, only 1568 follow", images);
      Files.write(images, images(1, 28, 28));
      assertThatThrownBy(() -> SampleReader.load().read(images, labels))
          .hasMessage("%s: header promises 784 values, more follow", images);
      Files.write(images, images(2, 28, 28));
      Files.write(labels, ByteBuffer.allocate(11).putInt(0x801).putInt(3).array());
      assertThatThrownBy(() -> SampleReader.load().read(images, labels))
          .hasMessage("%s: 3 labels for the 2 pictures of %s", labels, images);
    }

    @Test
    @DisplayName("a tensor of the wrong size, and labels that are no class")
    void wrongSize() {
      assertThatThrownBy(() -> DigitTensor.of(new float[32 * 32]))
          .hasMessage("a digit tensor has 784 values (28 x 28), not 1024");
      DigitTensor blank = DigitTensor.of(new float[DigitTensor.LENGTH]);
      assertThatThrownBy(() -> new DigitSample(blank, 11))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a label is 0 to 9, or 10 for what is no digit, not 11");
    }

    @Test
    @DisplayName("none, too few to validate with, a digit that is missing")
    void tooFew() {
      refused(DigitTrainer.preset(Preset.MLP_100))
          .hasMessage("there are no digits to train with; name data that has some");
      refused(DigitTrainer.preset(Preset.MLP_100).samples(Samples.digits(8, 1)))
          .hasMessage(
              "there is no sample of the digit 8 to train with; a network for ten digits needs some"
                  + " of each");
      refused(DigitTrainer.preset(Preset.MLP_100).samples(Samples.digits(20, 1)))
          .hasMessage(
              "no digits are left for validation: 20 to train with are too few to cut a part off;"
                  + " add samples, or name others for validation");
    }

    @Test
    @DisplayName("samples that were prepared in different forms")
    void mixedForms() {
      DigitSamples digits = Samples.digits(20, 1);
      DigitSamples others = DigitSamples.of(digits.all(), "another-form");
      refused(DigitTrainer.preset(Preset.MLP_100).samples(digits).validation(others))
          .hasMessage(
              "samples of the form 'mnist-28x28-centre-of-mass-v1' and of the form 'another-form'"
                  + " do not go together; prepare all of them with the same preprocessor");
    }

    @Test
    @DisplayName("what is no digit in the validation part only")
    void nonDigits() {
      DigitTrainer.Builder trainer =
          DigitTrainer.preset(Preset.MLP_100)
              .samples(Samples.digits(20, 1))
              .validation(Samples.digitsAndHalves(20, 1));
      refused(trainer)
          .hasMessage(
              "the validation part has samples labelled 10, no digit, but there are none to train"
                  + " with; add some or leave them out");
    }

    private byte[] images(int count, int height, int width) {
      return ByteBuffer.allocate(16 + 2 * 784)
          .putInt(0x803)
          .putInt(count)
          .putInt(height)
          .putInt(width)
          .array();
    }
  }

  @Nested
  @DisplayName("to fine-tune")
  class Models {

    @Test
    @DisplayName("a model that is cut off")
    void truncated() throws IOException {
      byte[] whole = OnnxWriter.bytes(network(10), PROPERTIES);
      Path file = folder.resolve("cut.onnx");
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      assertThatThrownBy(() -> DigitTrainer.fineTuning(ModelSource.file(file)))
          .isInstanceOf(ModelLoadException.class)
          .hasMessageStartingWith(
              "The model '%s' (%d bytes) is no ONNX file: truncated, damaged or of another format ("
                  .formatted(file, whole.length / 2));
    }

    @Test
    @DisplayName("a model of another contract")
    void contract() throws IOException {
      Map<String, String> other = new HashMap<>(PROPERTIES);
      other.put("contract", "another-form");
      refused(tuner(10, other).samples(Samples.digits(20, 1)))
          .hasMessage(
              "the model 'a test's' expects tensors of the form 'another-form', but the samples"
                  + " were prepared as 'mnist-28x28-centre-of-mass-v1'; use a model and a"
                  + " preprocessor of the same contract");
    }

    @Test
    @DisplayName("a model without an output for what is no digit, with samples of that")
    void noEleventhOutput() throws IOException {
      refused(tuner(10, PROPERTIES).samples(Samples.digitsAndHalves(20, 1)))
          .hasMessage(
              "the model 'a test's' has no output for what is no digit; leave out the samples that"
                  + " are labelled 10, or start from a model that has one");
    }

    @Test
    @DisplayName("a model of which every layer is frozen")
    void frozen() throws IOException {
      FineTuning all = new FineTuning(2, 0, 1, 0, 0);
      refused(tuner(10, PROPERTIES).samples(Samples.digits(20, 1)).fineTuning(all))
          .hasMessage(
              "2 of the network's 2 layers with weights would be frozen; leave at least one to"
                  + " train");
    }

    private DigitTrainer.Builder tuner(int classes, Map<String, String> properties)
        throws IOException {
      byte[] bytes = OnnxWriter.bytes(network(classes), properties);
      return DigitTrainer.fineTuning(
          OnnxReader.read(ModelFile.read("a test's file", new ByteArrayInputStream(bytes))));
    }

    private Network network(int classes) {
      return Preset.MLP_100.initial(classes, new Chance(1).at(0, 0));
    }
  }

  @Nested
  @DisplayName("settings")
  class Settings {

    @Test
    @DisplayName("out of their range")
    void range() {
      TrainingPlan plan = TrainingPlan.defaults();
      assertThatThrownBy(() -> plan.withEpochs(0)).hasMessage("epochs must be at least 1, not 0");
      assertThatThrownBy(() -> plan.withPatience(-1))
          .hasMessage("patience must be at least 0, not -1");
      assertThatThrownBy(() -> LearningRate.constant(Double.NaN))
          .hasMessage("a learning rate is a number above 0, not NaN");
      assertThatThrownBy(() -> DigitTrainer.preset(Preset.MLP_100).validationShare(1))
          .hasMessage("a share is 0 to 1, not 1.0");
      assertThatThrownBy(() -> DigitTrainer.preset(Preset.MLP_100).threads(0))
          .hasMessage("threads must be at least 1, not 0");
      assertThatThrownBy(() -> new FineTuning(-1, 0, 1, 0, 0))
          .hasMessage(
              "fine-tuning needs repeats of at least 1 and all else at least 0, not frozen -1,"
                  + " anchoring 0.0, repeats 1, replay 0.0, rehearsal 0.0");
    }
  }

  @Test
  @DisplayName("to write over a file where none can be, which stays as it is")
  void notWritable() throws Exception {
    TrainedNetwork trained =
        DigitTrainer.preset(Preset.MLP_100)
            .samples(Samples.digits(40, 1))
            .validation(Samples.digits(20, 2))
            .plan(TrainingPlan.defaults().withEpochs(1))
            .build()
            .train();
    Path file = Files.writeString(folder.resolve("file"), "as it was");
    Path inside = file.resolve("model.onnx");
    assertThatThrownBy(() -> trained.write(inside))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("the model '%s' cannot be written (".formatted(inside))
        .hasMessageEndingWith(
            "); a file that was there before is unchanged: make room or name another file");
    assertThat(file).hasContent("as it was");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      DigitTrainer.Builder trainer) {
    return assertThatThrownBy(() -> trainer.build().train())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
