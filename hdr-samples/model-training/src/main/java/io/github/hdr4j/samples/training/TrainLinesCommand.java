package io.github.hdr4j.samples.training;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.dl4j.onnx.LineNetwork;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import io.github.hdr4j.dl4j.train.Proportion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** From MNIST's digits to an ONNX file that reads whole lines. */
@Command(
    name = "train-lines",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Trains the bundled network for whole lines and writes it as an ONNX file.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the model is written",
      "1:an error",
      "2:wrong usage",
      "3:stopped at --max-minutes; go on with --resume"
    })
final class TrainLinesCommand implements Callable<Integer> {
  private static final int STOPPED = 3;

  /** Strips compared after export; each takes plain Java about 100 ms. */
  private static final int PARITY_STRIPS = 20;

  /** What a network for lines takes: {@link io.github.hdr4j.LineStrip}. */
  private static final String CONTRACT = "line-strip-32-v1";

  @Mixin private final StripOptions options = new StripOptions();

  @Mixin private final RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Optional<StartingPoint> from = StartingPoint.named(run.from);
    StripPlan plan = plan(StartingPoint.describe(from));
    Torch.configure(run.threads);
    StripData data = StripData.make(options.data, new HeldOut(options.validation), plan);
    out.printf(
        "%d lines cut out of pictures, %d of other people for validation%n",
        data.photographed().size(), data.validation().size());
    out.flush();
    StripArchitecture architecture = StripArchitecture.bundled();
    Checkpoints checkpoints =
        new Checkpoints(
            run.checkpointFolder(), plan + ", data " + data.fingerprint(), architecture.size());
    TrainingState state =
        StartingPoint.first(
            checkpoints.resumed(run.resume),
            from,
            architecture.slots(),
            plan.seed(),
            models -> Unfolding.lines(models, architecture, data.photographed()));
    StripTrainer trainer = new StripTrainer(architecture, plan, checkpoints, out);
    try (StripTorch torch = new StripTorch(architecture)) {
      if (!trainer.train(torch, state, data, run.limit())) {
        out.printf("stopped after epoch %d; go on with --resume%n", state.epoch);
        return STOPPED;
      }
      LineNetwork network = StripExport.fold(architecture, state.average);
      List<StripSample> some =
          data.validation().subList(0, Math.min(PARITY_STRIPS, data.validation().size()));
      double difference = StripExport.checkParity(network, torch, state.average, some);
      write(network, plan, trainer.right(torch, state.average, data), difference, out);
      return 0;
    }
  }

  private StripPlan plan(String start) {
    try {
      return options.plan(run, start);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void write(
      LineNetwork network, StripPlan plan, Proportion right, double difference, PrintWriter out)
      throws IOException, InterruptedException {
    Map<String, String> properties = properties(plan, right, run.commit());
    ModelInfo info = OnnxWriter.write(network, properties, run.out);
    info.metadata().forEach((key, value) -> out.println(key + " = " + value));
    Path file = run.out;
    out.printf(
        Locale.ROOT,
        "%s: %d bytes, %d weights, logits differ by %.1e at most from the trained network's%n",
        file,
        Files.size(file),
        network.parameters(),
        difference);
    out.flush();
  }

  private Map<String, String> properties(StripPlan plan, Proportion right, String commit) {
    Map<String, String> properties = new TreeMap<>();
    properties.put("name", options.name);
    properties.put("contract", CONTRACT);
    properties.put("commit", commit);
    properties.put("data", "numbers of MNIST's training writers");
    properties.put("training", plan.toString());
    properties.put("accuracy", "lines of held-out writers, every digit right: " + right);
    // Required of every model; frames are neither scaled nor accepted by themselves.
    properties.put("temperature", "1");
    properties.put("accept-threshold", "0");
    properties.put("digit-threshold", "0");
    return properties;
  }
}
