package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.dl4j.Nd4jRuntime;
import io.github.hdr4j.dl4j.onnx.Network;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.factory.Nd4j;

/** From settings to a trained network: brings data, network and checkpoint together. */
final class TrainingSession {

  private final TrainerOptions options;
  private final DigitSamples training;
  private final DigitSamples validation;

  TrainingSession(TrainerOptions options) {
    this.options = options;
    SampleCheck.check(options);
    if (options.validation().isPresent()) {
      training = options.samples();
      validation = options.validation().get();
    } else {
      DigitSamples.Split split =
          options.samples().split(options.validationShare(), options.plan().seed());
      training = split.rest();
      validation = split.part();
    }
    SampleCheck.checkValidation(training, validation);
  }

  TrainedNetwork train(ProgressListener listener) throws IOException, InterruptedException {
    Optional<CheckpointFile> checkpoint =
        options.checkpoint().map(path -> new CheckpointFile(path, run()));
    TrainingState state = state(checkpoint);
    Nd4jRuntime.start();
    int before = Nd4j.factory().blas().getMaxThreads();
    try {
      Nd4jRuntime.useOpenMpThreads(options.threads());
      Nd4jRuntime.useBlasThreads(options.threads());
      TrainableNetwork network = TrainableNetwork.of(initial(), hasBatchNorm());
      Optimiser optimiser = optimiser(network);
      TrainingData data = new TrainingData(material(), teacher(), validation);
      new TrainingRun(network, optimiser, options.plan(), data, checkpoint, listener).run(state);
      return trained(network, state);
    } finally {
      Nd4jRuntime.useBlasThreads(before);
      // The memory that this thread's passes reuse would stay, some 100 MB.
      Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }
  }

  private TrainingState state(Optional<CheckpointFile> checkpoint) throws IOException {
    if (checkpoint.isEmpty()) {
      if (options.resume()) {
        throw new IllegalArgumentException(Messages.resumeWithoutCheckpoint());
      }
      return new TrainingState();
    }
    CheckpointFile file = checkpoint.get();
    if (!options.resume() && file.exists()) {
      throw new IOException(Messages.checkpointExists(file.path()));
    }
    if (options.resume() && !file.exists()) {
      throw new IOException(Messages.nothingToResume(file.path()));
    }
    return options.resume() ? file.load() : new TrainingState();
  }

  private Network initial() {
    if (options.start() instanceof Start.Tuned tuned) {
      return tuned.network();
    }
    Preset preset = ((Start.Fresh) options.start()).preset();
    int classes = DigitSample.NOT_A_DIGIT + (training.haveNonDigits() ? 1 : 0);
    return preset.initial(classes, new Chance(options.plan().seed()).at(-2, 0));
  }

  private boolean hasBatchNorm() {
    return options.start() instanceof Start.Fresh fresh && fresh.preset().batchNorm();
  }

  private Optimiser optimiser(TrainableNetwork network) {
    if (options.start() instanceof Start.Fresh) {
      return new Optimiser(network, 0, Optional.empty());
    }
    FineTuning guard = options.fineTuning();
    Anchor anchor = new Anchor(network.weights().dup(), guard.anchoring());
    return new Optimiser(network, guard.frozen(), Optional.of(anchor));
  }

  private Material material() {
    if (options.start() instanceof Start.Fresh) {
      return new Material.Samples(training, options.augmentation());
    }
    FineTuning guard = options.fineTuning();
    List<Material> parts = new ArrayList<>();
    for (int i = 0; i < guard.repeats(); i++) {
      parts.add(new Material.Samples(training, options.augmentation()));
    }
    int own = guard.repeats() * training.size();
    DigitSamples known = options.replay().orElse(training);
    if (options.replay().isPresent()) {
      int replayed = (int) Math.round(guard.replay() * own);
      parts.add(new Material.RandomSamples(known, options.augmentation(), replayed));
    }
    parts.add(new Material.Montages(known, (int) Math.round(guard.rehearsal() * own)));
    return new Material.Mixture(parts);
  }

  private Optional<TrainableNetwork> teacher() {
    return options.start() instanceof Start.Tuned tuned
        ? Optional.of(TrainableNetwork.of(tuned.network(), false))
        : Optional.empty();
  }

  private TrainedNetwork trained(TrainableNetwork network, TrainingState state) {
    Evaluation evaluation = network.evaluate(validation);
    return new TrainedNetwork(
        network.snapshot(),
        state.history,
        evaluation,
        Provenance.properties(options, training, evaluation),
        Parity.of(network, validation, new Chance(options.plan().seed()).at(-2, 1)));
  }

  /** What distinguishes this run from others. */
  private String run() {
    String guard =
        options.start() instanceof Start.Tuned ? ", " + options.fineTuning() + replayed() : "";
    return "%s, %s%s, data %x-%x"
        .formatted(
            options.start(), options.plan(), guard, training.checksum(), validation.checksum());
  }

  private String replayed() {
    return options.replay().map(replay -> " of %x".formatted(replay.checksum())).orElse("");
  }
}
