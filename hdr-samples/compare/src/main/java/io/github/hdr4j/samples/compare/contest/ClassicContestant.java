package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.samples.compare.backend.Classifier;
import io.github.hdr4j.samples.compare.backend.ClassifierFile;
import io.github.hdr4j.samples.compare.backend.TrainedClassifier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A classifier with a backend of its own.
 *
 * @param classifier that learns
 */
record ClassicContestant(Classifier classifier) implements Contestant {
  @Override
  public String name() {
    return classifier.name();
  }

  @Override
  public String title() {
    return classifier.title();
  }

  @Override
  public String parameters() {
    return classifier.parameters();
  }

  @Override
  public String backend() {
    return classifier.name();
  }

  @Override
  public String ending() {
    return ".model";
  }

  @Override
  public int steps(Lesson lesson) {
    return classifier.steps();
  }

  @Override
  public void train(Lesson lesson, Path file, Runnable step) throws IOException {
    PreparedDigits training = lesson.training();
    Stopwatch watch = new Stopwatch();
    TrainedClassifier trained =
        TrainedClassifier.train(
            classifier, training.tensors(), training.labels(), lesson.seed(), step);
    double seconds = watch.seconds();
    double temperature =
        Temperature.fit(
            lesson.held().tensors().stream().map(trained::logits).toList(), lesson.held().labels());
    Map<String, String> properties =
        new HashMap<>(ModelProperties.of(this, lesson, seconds, temperature));
    properties.put(ClassifierFile.BACKEND, backend());
    properties.put("classes", "10");
    try (OutputStream out = Files.newOutputStream(file)) {
      ClassifierFile.write(out, properties, trained.bytes());
    }
  }
}
