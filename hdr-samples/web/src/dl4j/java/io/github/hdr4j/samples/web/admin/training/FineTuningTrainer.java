package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.ModelSource;
import io.github.hdr4j.dl4j.train.DigitSamples;
import io.github.hdr4j.dl4j.train.DigitTrainer;
import io.github.hdr4j.dl4j.train.EpochSummary;
import io.github.hdr4j.dl4j.train.SampleReader;
import io.github.hdr4j.dl4j.train.TrainedNetwork;
import io.github.hdr4j.dl4j.train.TrainingPlan;
import io.github.hdr4j.preprocess.dataset.IdxSet;
import io.github.hdr4j.preprocess.dataset.LabelledFolder;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.samples.toolkit.training.EpochFigures;
import io.github.hdr4j.samples.toolkit.training.TrainingHistory;
import io.github.hdr4j.samples.web.admin.training.Comparison.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** Fine-tunes with Deeplearning4j. */
@Component
final class FineTuningTrainer implements Trainer {
  /** Fewer teach nothing, and a validation part of them says nothing. */
  private static final int FEWEST = 40;

  private static final String TRAINING_PART = "train";

  /** Half of the cores go on reading. */
  private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  @Override
  public Comparison train(TrainingOrder order, TrainingProgress progress)
      throws IOException, InterruptedException {
    ModelSource start = order.start().map(ModelSource::file).orElseGet(ModelSource::bundled);
    Parts parts = parts(order.folders());
    DigitSamples samples = SampleReader.load().read(parts.taught());
    progress.digits(samples.size(), parts.heldOut().size());
    Measurement measurement = new Measurement(order.data(), parts.heldOut());
    Score before = measurement.of(start, order.report().resolve("before"), Optional.empty());
    TrainedNetwork trained =
        DigitTrainer.fineTuning(start)
            .plan(TrainingPlan.fineTuning().withEpochs(order.epochs()))
            .threads(THREADS)
            .name(order.name())
            .data(order.data())
            .samples(samples)
            .build()
            .train(new StepListener(progress));
    progress.measuring();
    return new Comparison(before, written(trained, order, measurement));
  }

  private static Parts parts(List<Path> folders) throws IOException {
    List<LabelledPicture> pictures = new ArrayList<>();
    for (Path folder : folders) {
      pictures.addAll(
          IdxSet.isIn(folder, TRAINING_PART)
              ? IdxSet.read(folder, TRAINING_PART)
              : LabelledFolder.read(folder));
    }
    Parts parts = Parts.of(pictures);
    if (pictures.size() < FEWEST || parts.heldOut().isEmpty()) {
      throw new IllegalArgumentException(
          "There are %d digits. To teach a model takes %d or more, five of each kind at least."
              .formatted(pictures.size(), FEWEST));
    }
    return parts;
  }

  /** A model that was not measured to the end is not offered. */
  private static Score written(TrainedNetwork trained, TrainingOrder order, Measurement measurement)
      throws IOException {
    trained.write(order.model());
    try {
      return measurement.of(
          ModelSource.file(order.model()),
          order.report().resolve("after"),
          Optional.of(history(trained)));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(order.model());
      throw e;
    }
  }

  private static TrainingHistory history(TrainedNetwork trained) {
    return new TrainingHistory(trained.history().stream().map(FineTuningTrainer::figures).toList());
  }

  private static EpochFigures figures(EpochSummary epoch) {
    return new EpochFigures(
        epoch.epoch(),
        epoch.loss(),
        OptionalDouble.of(epoch.accuracy()),
        OptionalDouble.of(epoch.validationLoss()),
        OptionalDouble.of(epoch.validationAccuracy()));
  }
}
