package io.github.hdr4j.samples.training;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxWriter;
import io.github.hdr4j.dl4j.train.Calibration;
import io.github.hdr4j.dl4j.train.Evaluation;
import io.github.hdr4j.preprocess.augment.Augmentation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** From data folders to an ONNX file. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Trains the bundled network and writes it as an ONNX file.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the model is written",
      "1:an error",
      "2:wrong usage",
      "3:stopped at --max-minutes; go on with --resume"
    })
final class TrainCommand implements Callable<Integer> {

  private static final int STOPPED = 3;

  /** Validation digits compared after export; each takes plain Java about 30 ms. */
  private static final int PARITY_DIGITS = 100;

  @Mixin private final TrainOptions options = new TrainOptions();

  @Mixin private final RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Optional<StartingPoint> from = StartingPoint.named(run.from);
    TrainingPlan plan = plan(StartingPoint.describe(from));
    Torch.configure(run.threads);
    PictureReader reader =
        options.asIs ? PictureReader.asIs() : PictureReader.prepared(Preprocessor.load());
    TrainingData data =
        TrainingData.load(
            options.data,
            new SampleLoader(reader, new Seeds(run.seed), options.validation),
            plan.batch(),
            options.balance,
            options.made());
    out.println(data.description());
    out.flush();
    Architecture architecture = Architecture.bundled(data.classes());
    Checkpoints checkpoints =
        new Checkpoints(
            run.checkpointFolder(), plan + ", data " + data.fingerprint(), architecture.size());
    TrainingState state =
        StartingPoint.first(
            checkpoints.resumed(run.resume),
            from,
            architecture.slots(),
            plan.seed(),
            models -> Unfolding.digits(models, architecture, data.training()));
    TrainingProgress progress =
        CommandLine.Help.Ansi.AUTO.enabled() ? new BarProgress(out) : new LineProgress(out);
    try (Teachers teachers = Teachers.read(options.teachers, data.classes());
        TorchNetwork torch = new TorchNetwork(architecture)) {
      Targets labels = Targets.labels(data.classes(), plan.smoothing());
      Targets targets =
          options.teachers.isEmpty()
              ? labels
              : new Distillation(labels, teachers, plan.teaching().share());
      Trainer trainer =
          new Trainer(
              architecture,
              plan,
              targets,
              Augmentation.standard().sometimes(plan.augmented()),
              checkpoints,
              progress);
      boolean done = trainer.train(torch, state, data.training(), data.validation(), run.limit());
      if (!done) {
        out.printf("stopped after epoch %d; go on with --resume%n", state.epoch);
        return STOPPED;
      }
      export(torch, architecture, state, plan, data, reader, out);
      return 0;
    }
  }

  private TrainingPlan plan(String start) {
    try {
      return options.plan(run, start);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void export(
      TorchNetwork torch,
      Architecture architecture,
      TrainingState state,
      TrainingPlan plan,
      TrainingData data,
      PictureReader reader,
      PrintWriter out)
      throws IOException, InterruptedException {
    Samples validation = data.validation();
    Evaluation evaluation = Evaluations.of(torch, state.average, validation, architecture);
    Network network = Export.fold(architecture, state.average);
    double difference = Export.checkParity(network, evaluation, validation, PARITY_DIGITS);
    Evaluation held =
        options.calibration.isEmpty()
            ? evaluation
            : Evaluations.of(
                torch,
                state.average,
                CalibrationPictures.read(options.calibration, reader),
                architecture);
    Calibration calibration = Calibration.fit(held, options.acceptError);
    String commit = run.commit();
    Map<String, String> properties =
        ModelProperties.of(
            options.name, contract(), commit, data.description(), plan, evaluation, calibration);
    ModelInfo info = OnnxWriter.write(network, properties, run.out);
    info.metadata().forEach((key, value) -> out.println(key + " = " + value));
    out.printf(
        Locale.ROOT,
        "%s: %d bytes, %d weights, logits differ by %.1e at most from the trained network's%n",
        run.out,
        Files.size(run.out),
        network.parameters(),
        difference);
    out.flush();
  }

  private String contract() {
    return options.asIs ? Preprocessor.MNIST_CONTRACT : Preprocessor.load().contract();
  }
}
