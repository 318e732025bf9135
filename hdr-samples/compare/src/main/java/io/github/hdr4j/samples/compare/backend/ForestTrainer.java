package io.github.hdr4j.samples.compare.backend;

import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.common.tree.RandomForestTrainer;

/** Grows a forest, and says so after each tree. */
final class ForestTrainer extends RandomForestTrainer<Label> {
  /** About the square root of 784, as a share of them: what Breiman found to be enough. */
  static final float SHARE_OF_PIXELS = 0.04f;

  private static final int DEEPEST = 30;
  private static final int SMALLEST_NODE = 4;

  private final Runnable afterEach;

  ForestTrainer(int trees, long seed, Runnable afterEach) {
    super(
        new CARTClassificationTrainer(
            DEEPEST, SMALLEST_NODE, 0, SHARE_OF_PIXELS, new GiniIndex(), seed),
        new VotingCombiner(),
        trees,
        seed);
    this.afterEach = afterEach;
  }

  @Override
  protected Model<Label> trainSingleModel(
      Dataset<Label> examples,
      ImmutableFeatureMap features,
      ImmutableOutputInfo<Label> labels,
      int number,
      Map<String, Provenance> run,
      int invocation) {
    Model<Label> tree = super.trainSingleModel(examples, features, labels, number, run, invocation);
    afterEach.run();
    return tree;
  }
}
