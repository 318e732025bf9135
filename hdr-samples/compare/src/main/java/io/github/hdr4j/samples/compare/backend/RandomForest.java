package io.github.hdr4j.samples.compare.backend;

import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.ensemble.WeightedEnsembleModel;

/**
 * A random forest: many trees, each grown from a bootstrap sample with few pixels to choose from at
 * each question, have one vote each (L. Breiman, "Random forests", 2001).
 */
public final class RandomForest implements Classifier {
  private static final int TREES = 50;

  @Override
  public String name() {
    return "random-forest";
  }

  @Override
  public String title() {
    return "random forest";
  }

  @Override
  public String parameters() {
    return "%d trees, %.0f %% of the pixels at each question"
        .formatted(TREES, 100 * ForestTrainer.SHARE_OF_PIXELS);
  }

  @Override
  public int steps() {
    return TREES;
  }

  @Override
  public Model<Label> train(Dataset<Label> digits, long seed, Runnable step) {
    return new ForestTrainer(TREES, seed, step).train(digits);
  }

  @Override
  public Class<?> modelClass() {
    return WeightedEnsembleModel.class;
  }

  @Override
  public Scores scores(Model<Label> model) {
    return ink -> VoteShares.logits(model.predict(ink), TREES);
  }
}
