package io.github.hdr4j.samples.compare.backend;

import java.util.List;
import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.common.nearest.KNNModel;
import org.tribuo.common.nearest.KNNTrainer;
import org.tribuo.math.distance.L2Distance;
import org.tribuo.math.neighbour.NeighboursQueryFactoryType;

/**
 * The k nearest neighbours: the training pictures with the most similar ink have one vote each (T.
 * Cover and P. Hart, "Nearest neighbor pattern classification", 1967). There is nothing to learn,
 * so the model is the training pictures.
 */
public final class Knn implements Classifier {
  private static final int NEIGHBOURS = 5;

  @Override
  public String name() {
    return "knn";
  }

  @Override
  public String title() {
    return "k-NN";
  }

  @Override
  public String parameters() {
    return "k = %d, Euclidean distance of the ink".formatted(NEIGHBOURS);
  }

  @Override
  public int steps() {
    return 1;
  }

  @Override
  public Model<Label> train(Dataset<Label> digits, long seed, Runnable step) {
    Model<Label> model =
        new KNNTrainer<>(
                NEIGHBOURS,
                new L2Distance(),
                1,
                new VotingCombiner(),
                KNNModel.Backend.THREADPOOL,
                NeighboursQueryFactoryType.BRUTE_FORCE)
            .train(digits);
    step.run();
    return model;
  }

  @Override
  public Class<?> modelClass() {
    return KNNModel.class;
  }

  /** A list of one, since a lone example would have the whole training set sorted. */
  @Override
  public Scores scores(Model<Label> model) {
    return ink -> VoteShares.logits(model.predict(List.of(ink)).get(0), NEIGHBOURS);
  }
}
