package io.github.hdr4j.samples.compare.backend;

import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.classification.Label;

/** A way to tell digits apart that learns from examples, and how its answers become logits. */
public sealed interface Classifier
    permits Knn, SupportVectors, RandomForest, DecisionTree, NaiveBayes {
  /** The name of the backend that opens its models. */
  String name();

  /** What people call it. */
  String title();

  /** What was set by hand, in words. */
  String parameters();

  /** How often {@link #train} says that it has come a step further. */
  int steps();

  /**
   * Learns.
   *
   * @param digits with all ten labels, {@code 0} to {@code 9}
   * @param seed of whatever is left to chance
   * @param step called {@link #steps} times, by the calling thread
   */
  Model<Label> train(Dataset<Label> digits, long seed, Runnable step);

  /** The class of the models that {@link #train} gives. */
  Class<?> modelClass();

  /** How the answers of a model become logits. */
  Scores scores(Model<Label> model);
}
