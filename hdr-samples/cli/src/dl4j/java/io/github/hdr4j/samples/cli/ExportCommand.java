package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.dl4j.SavedNetwork;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import io.github.hdr4j.dl4j.train.Calibration;
import io.github.hdr4j.dl4j.train.DigitSample;
import io.github.hdr4j.dl4j.train.DigitSamples;
import io.github.hdr4j.dl4j.train.Evaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a network that Deeplearning4j saved as an ONNX file. */
@Command(
    name = "export",
    sortOptions = false,
    description = {
      "Writes a network that Deeplearning4j's ModelSerializer saved as an ONNX file.",
      "It must take 28 × 28 values and give ten outputs, or eleven of which the last means \"not a"
          + " digit\"; it may have convolutions, batch norm, max pooling, global average pooling,"
          + " dense layers, dropout and ReLU. Read trusted files only."
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "What Deeplearning4j saved, a zip file.")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The ONNX file to write.")
  private Path out = Path.of("");

  @Option(
      names = "--calibration",
      required = true,
      split = ",",
      paramLabel = "FOLDER",
      description =
          "Digits that trained nothing, as for hdr train --data; from them follow what its"
              + " confidences mean and when it is accepted.")
  private List<Path> calibration = List.of();

  @Option(
      names = "--accept-error",
      paramLabel = "SHARE",
      description = "Largest share of accepted digits that may be wrong (default: ${DEFAULT-VALUE}).")
  private double acceptError = 0.003;

  @Option(
      names = "--mean",
      description =
          "Subtracted from each value, 0 (paper) to 1 (ink), before the network"
              + " (default: ${DEFAULT-VALUE}).")
  private float mean;

  @Option(
      names = "--deviation",
      description = "What the difference is divided by (default: ${DEFAULT-VALUE}).")
  private float deviation = 1;

  @Option(names = "--name", description = "What the model is called (default: ${DEFAULT-VALUE}).")
  private String name = "digits";

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      Network network = SavedNetwork.read(file, mean, deviation);
      Evaluation held = evaluation(network, TrainingOptions.read(calibration, console));
      Map<String, String> properties =
          new TreeMap<>(Calibration.fit(held, acceptError).properties());
      properties.put("name", name);
      properties.put("contract", Preprocessor.load().contract());
      properties.put("accuracy", "calibration digits: " + held.accuracy());
      ModelInfo info = OnnxWriter.write(network, properties, out);
      info.metadata().forEach((key, value) -> console.print(key + " = " + value));
      console.say("wrote %s; to read with it: hdr recognize --model %s …".formatted(out, out));
      return ExitStatus.ALL_WELL;
    } catch (IllegalArgumentException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  private static Evaluation evaluation(Network network, DigitSamples samples) {
    List<DigitSample> all = samples.all();
    float[] logits = new float[all.size() * network.classes()];
    int[] labels = new int[all.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = all.get(i).label();
      float[] one = network.logits(all.get(i).tensor());
      System.arraycopy(one, 0, logits, i * one.length, one.length);
    }
    return Evaluation.of(logits, labels, network.classes());
  }
}
