package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.Recognition;
import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.classification.mnb.MultinomialNaiveBayesModel;
import org.tribuo.classification.mnb.MultinomialNaiveBayesTrainer;

/**
 * Multinomial naive Bayes: how much of a digit's ink falls on which pixel, as if each drop fell
 * independently of the others. As it does not, the probabilities are far too sure of themselves,
 * and the temperature is high.
 */
public final class NaiveBayes implements Classifier {
  private static final double SMOOTHING = 1;

  @Override
  public String name() {
    return "naive-bayes";
  }

  @Override
  public String title() {
    return "naive Bayes";
  }

  @Override
  public String parameters() {
    return "multinomial, add-one smoothing";
  }

  @Override
  public int steps() {
    return 1;
  }

  @Override
  public Model<Label> train(Dataset<Label> digits, long seed, Runnable step) {
    Model<Label> model = new MultinomialNaiveBayesTrainer(SMOOTHING).train(digits);
    step.run();
    return model;
  }

  @Override
  public Class<?> modelClass() {
    return MultinomialNaiveBayesModel.class;
  }

  @Override
  public Scores scores(Model<Label> model) {
    return ink -> logits(model.predict(ink));
  }

  private static float[] logits(Prediction<Label> prediction) {
    float[] logits = new float[Recognition.DIGITS];
    for (int digit = 0; digit < logits.length; digit++) {
      double probability = VoteShares.share(prediction, digit);
      logits[digit] = (float) Math.log(Math.max(probability, Scores.LEAST_PROBABILITY));
    }
    return logits;
  }
}
