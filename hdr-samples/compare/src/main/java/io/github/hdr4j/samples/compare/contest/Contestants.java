package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.dl4j.train.Preset;
import io.github.hdr4j.dl4j.train.TrainingPlan;
import io.github.hdr4j.samples.compare.backend.DecisionTree;
import io.github.hdr4j.samples.compare.backend.Knn;
import io.github.hdr4j.samples.compare.backend.NaiveBayes;
import io.github.hdr4j.samples.compare.backend.RandomForest;
import io.github.hdr4j.samples.compare.backend.SupportVectors;
import java.util.List;

/** Those that take part. */
public final class Contestants {
  private static final int MLP_EPOCHS = 15;
  private static final int CNN_EPOCHS = 10;

  private Contestants() {}

  /**
   * All of them but the vote, which can only be made of models that are trained.
   *
   * @param threads that a network trains with; with another number it may come out a little
   *     different
   */
  public static List<Contestant> all(int threads) {
    return List.of(
        new ClassicContestant(new Knn()),
        new ClassicContestant(new SupportVectors()),
        new ClassicContestant(new RandomForest()),
        new ClassicContestant(new DecisionTree()),
        new ClassicContestant(new NaiveBayes()),
        new NetworkContestant(
            "mlp", "MLP", Preset.MLP_100, TrainingPlan.defaults().withEpochs(MLP_EPOCHS), threads),
        new NetworkContestant(
            "cnn", "CNN", Preset.LENET_5, TrainingPlan.defaults().withEpochs(CNN_EPOCHS), threads));
  }
}
