package io.github.hdr4j.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.optimize.listeners.PerformanceListener;
import org.deeplearning4j.optimize.listeners.ScoreIterationListener;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.evaluation.classification.Evaluation;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.adapter.SingletonDataSetIterator;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions;
import org.nd4j.linalg.schedule.ScheduleType;
import org.nd4j.linalg.schedule.StepSchedule;

@DisplayName("With the dependencies that are left, a multi-layer network")
@EnabledOnOs(architectures = {"amd64", "x86_64"})
class DependenciesTest {
  private static final int DIGITS = 10;

  @TempDir Path folder;

  @Test
  @DisplayName("runs, trains, is evaluated, saved, restored and trained further")
  void network() throws IOException {
    Nd4jRuntime.start();
    Nd4jRuntime.useOpenMpThreads(1);
    Nd4jRuntime.useBlasThreads(1);
    MultiLayerNetwork network = new MultiLayerNetwork(everyKindOfLayer());
    network.init();
    network.setListeners(new ScoreIterationListener(1), new PerformanceListener(1));
    INDArray pictures = Nd4j.rand(DIGITS, 1, 28, 28);
    DataSet data = new DataSet(pictures, Nd4j.eye(DIGITS));
    double before = network.score(data);
    for (int i = 0; i < 20; i++) {
      network.fit(new SingletonDataSetIterator(data));
    }
    assertThat(network.score(data)).isLessThan(before);
    File file = folder.resolve("network.zip").toFile();
    ModelSerializer.writeModel(network, file, true);
    MultiLayerNetwork restored = ModelSerializer.restoreMultiLayerNetwork(file, true);
    assertThat(restored.output(pictures)).isEqualTo(network.output(pictures));
    Evaluation evaluation = restored.evaluate(new SingletonDataSetIterator(data));
    assertThat(evaluation.getNumRowCounter()).isEqualTo(DIGITS);
    restored.fit(data);
    assertThat(restored.output(pictures)).isNotEqualTo(network.output(pictures));
  }

  @Test
  @DisplayName("has no OpenCV, FFmpeg, MKL, HDF5, user interface or data sets beside it")
  void excluded() {
    List<String> jars =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).getFileName().toString())
            .toList();
    assertThat(jars).isNotEmpty();
    assertThat(jars)
        .noneMatch(
            jar ->
                jar.matches(
                    "(opencv|ffmpeg|javacv|mkl|hdf5|leptonica|datavec|deeplearning4j-(datasets|ui|modelimport)|jna|oshi).*"));
    assertThatThrownBy(() -> Class.forName("org.deeplearning4j.datasets.fetchers.MnistDataFetcher"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private static MultiLayerConfiguration everyKindOfLayer() {
    return new NeuralNetConfiguration.Builder()
        .seed(1)
        .updater(new Adam(new StepSchedule(ScheduleType.EPOCH, 1e-2, 0.5, 10)))
        .l2(1e-4)
        .list()
        .layer(new ConvolutionLayer.Builder(5, 5).nOut(4).activation(Activation.IDENTITY).build())
        .layer(new BatchNormalization())
        .layer(new ActivationLayer(Activation.RELU))
        .layer(
            new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX)
                .kernelSize(2, 2)
                .stride(2, 2)
                .build())
        .layer(
            new ConvolutionLayer.Builder(3, 3)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(8)
                .activation(Activation.RELU)
                .build())
        .layer(new DropoutLayer(0.9))
        .layer(new GlobalPoolingLayer(PoolingType.AVG))
        .layer(new DenseLayer.Builder().nOut(20).activation(Activation.RELU).build())
        .layer(
            new OutputLayer.Builder(LossFunctions.LossFunction.MCXENT)
                .nOut(DIGITS)
                .activation(Activation.SOFTMAX)
                .build())
        .setInputType(InputType.convolutional(28, 28, 1))
        .build();
  }
}
