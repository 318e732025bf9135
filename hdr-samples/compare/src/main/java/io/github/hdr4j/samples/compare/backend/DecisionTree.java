package io.github.hdr4j.samples.compare.backend;

import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.common.tree.TreeModel;

/**
 * A decision tree: one question about one pixel after another (L. Breiman et al., "Classification
 * and regression trees", 1984).
 */
public final class DecisionTree implements Classifier {
  private static final int DEEPEST = 30;
  private static final int SMALLEST_LEAF = 5;

  @Override
  public String name() {
    return "decision-tree";
  }

  @Override
  public String title() {
    return "decision tree";
  }

  @Override
  public String parameters() {
    return "CART, Gini impurity, nodes of %d pictures are not split".formatted(SMALLEST_LEAF);
  }

  @Override
  public int steps() {
    return 1;
  }

  @Override
  public Model<Label> train(Dataset<Label> digits, long seed, Runnable step) {
    Model<Label> model =
        new CARTClassificationTrainer(DEEPEST, SMALLEST_LEAF, 0, 1, new GiniIndex(), seed)
            .train(digits);
    step.run();
    return model;
  }

  @Override
  public Class<?> modelClass() {
    return TreeModel.class;
  }

  /** A leaf keeps shares only, so all are taken to be of as many pictures as a small one has. */
  @Override
  public Scores scores(Model<Label> model) {
    return ink -> VoteShares.logits(model.predict(ink), SMALLEST_LEAF);
  }
}
