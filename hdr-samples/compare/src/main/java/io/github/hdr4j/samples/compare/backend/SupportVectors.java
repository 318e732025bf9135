package io.github.hdr4j.samples.compare.backend;

import libsvm.svm;
import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.classification.libsvm.LibSVMClassificationModel;
import org.tribuo.classification.libsvm.LibSVMClassificationTrainer;
import org.tribuo.classification.libsvm.SVMClassificationType;
import org.tribuo.common.libsvm.KernelType;
import org.tribuo.common.libsvm.SVMParameters;

/**
 * A support vector machine for each pair of digits (C. Cortes and V. Vapnik, "Support-vector
 * networks", 1995), trained by LIBSVM (C.-C. Chang and C.-J. Lin, 2011).
 */
public final class SupportVectors implements Classifier {
  /** Each digit against each other. */
  private static final int PAIRS = 45;

  /** What LIBSVM prints when it is done with one pair. */
  private static final String DONE = "optimization finished";

  private static final double COST = 5;
  private static final double GAMMA = 0.025;
  private static final double CACHE_MEGABYTES = 200;

  @Override
  public String name() {
    return "svm";
  }

  @Override
  public String title() {
    return "SVM";
  }

  @Override
  public String parameters() {
    return "Gaussian kernel, C = %.0f, gamma = %.3f, one against one".formatted(COST, GAMMA);
  }

  @Override
  public int steps() {
    return PAIRS;
  }

  /** Whoever trains at the same time in the same process hears of these steps as well. */
  @Override
  public Model<Label> train(Dataset<Label> digits, long seed, Runnable step) {
    SVMParameters<Label> parameters =
        new SVMParameters<>(
            new SVMClassificationType(SVMClassificationType.SVMMode.C_SVC), KernelType.RBF);
    parameters.setCost(COST);
    parameters.setGamma(GAMMA);
    parameters.setCacheSize(CACHE_MEGABYTES);
    svm.svm_set_print_string_function(
        printed -> {
          if (printed.contains(DONE)) {
            step.run();
          }
        });
    try {
      return new LibSVMClassificationTrainer(parameters, seed).train(digits);
    } finally {
      svm.svm_set_print_string_function(printed -> {});
    }
  }

  @Override
  public Class<?> modelClass() {
    return LibSVMClassificationModel.class;
  }

  @Override
  public Scores scores(Model<Label> model) {
    LibSVMClassificationModel trained = (LibSVMClassificationModel) model;
    return new PairScores(
        trained.getInnerModels().get(0), trained.getFeatureIDMap(), trained.getOutputIDInfo());
  }
}
