package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

@DisplayName("hdr export")
class ExportCommandTest {
  @TempDir Path folder;

  @Test
  @DisplayName("writes what Deeplearning4j saved as a model that can be read with")
  void export() throws IOException {
    Path digits = DrawnSets.folders(folder.resolve("digits"), 4, 1);
    Path model = folder.resolve("theirs.onnx");
    Result result =
        run("export", saved(Activation.RELU), "--out", model, "--calibration", digits, "--name", "theirs");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("io.github.hdr4j.name = theirs");
    Result read = run("evaluate", "--json", "--model", model, digits);
    assertThat(read.status()).as(read.err()).isZero();
    assertThat(read.out()).contains("\"n\":40");
  }

  @Test
  @DisplayName("refuses what it cannot express, and files that are something else")
  void wrong() throws IOException {
    Path digits = DrawnSets.folders(folder.resolve("digits"), 1, 1);
    Path out = folder.resolve("x.onnx");
    Path saved = saved(Activation.TANH);
    Result result = run("export", saved, "--out", out, "--calibration", digits);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("layer 0 (ConvolutionLayer) cannot be exported; a digit network here has ReLU");
    byte[] bytes = Files.readAllBytes(saved);
    Path truncated = Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    result = run("export", truncated, "--out", out, "--calibration", digits);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .contains("half.zip' is no network that Deeplearning4j's ModelSerializer wrote");
    result = run("export", folder.resolve("gone.zip"), "--out", out, "--calibration", digits);
    assertThat(result.err()).contains("gone.zip: there is no such file");
    assertThat(out).doesNotExist();
  }

  private Path saved(Activation activation) throws IOException {
    MultiLayerConfiguration layers =
        new NeuralNetConfiguration.Builder()
            .seed(1)
            .list()
            .layer(
                new ConvolutionLayer.Builder(3, 3)
                    .nOut(4)
                    .activation(activation == Activation.RELU ? Activation.IDENTITY : activation)
                    .build())
            .layer(new BatchNormalization.Builder().activation(Activation.RELU).build())
            .layer(new SubsamplingLayer.Builder().kernelSize(2, 2).stride(2, 2).build())
            .layer(new DenseLayer.Builder().nOut(16).activation(Activation.RELU).dropOut(0.5).build())
            .layer(
                new OutputLayer.Builder(LossFunctions.LossFunction.MCXENT)
                    .nOut(10)
                    .activation(Activation.SOFTMAX)
                    .build())
            .setInputType(InputType.convolutionalFlat(28, 28, 1))
            .build();
    MultiLayerNetwork network = new MultiLayerNetwork(layers);
    network.init();
    Path file = folder.resolve(activation + ".zip");
    network.save(file.toFile());
    return file;
  }

  private static Result run(Object... words) {
    return Cli.real().run(words);
  }
}
