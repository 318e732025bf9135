package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.spi.DigitEngine;
import java.util.List;

/** A trained classifier as an engine. */
final class TribuoEngine implements DigitEngine {
  private final Classifier classifier;
  private final TrainedClassifier trained;
  private final ModelInfo model;

  private TribuoEngine(Classifier classifier, TrainedClassifier trained, ModelInfo model) {
    this.classifier = classifier;
    this.trained = trained;
    this.model = model;
  }

  static TribuoEngine open(Classifier classifier, ModelSource source) {
    ClassifierFile file = ClassifierFile.open(source, classifier.name());
    return new TribuoEngine(classifier, TrainedClassifier.parse(classifier, file), file.info());
  }

  @Override
  public ModelInfo model() {
    return model;
  }

  @Override
  public String description() {
    return "Tribuo, " + classifier.title();
  }

  @Override
  public float[][] logits(List<DigitTensor> batch) {
    return batch.stream().map(trained::logits).toArray(float[][]::new);
  }

  /** There is no native memory. */
  @Override
  public void close() {}
}
