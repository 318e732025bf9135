package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.samples.compare.backend.DecisionTree;
import io.github.hdr4j.samples.compare.backend.Knn;
import io.github.hdr4j.samples.compare.backend.NaiveBayes;
import io.github.hdr4j.samples.compare.backend.RandomForest;
import io.github.hdr4j.samples.compare.backend.SupportVectors;
import java.util.List;

/** Those that take part. */
public final class Contestants {
  private Contestants() {}

  /** All of them but the vote, which can only be made of models that are trained. */
  public static List<Contestant> all() {
    return List.of(
        new ClassicContestant(new Knn()),
        new ClassicContestant(new SupportVectors()),
        new ClassicContestant(new RandomForest()),
        new ClassicContestant(new DecisionTree()),
        new ClassicContestant(new NaiveBayes()));
  }
}
