package io.github.hdr4j.samples.compare.backend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.compare.DrawnContest;
import io.github.hdr4j.samples.compare.contest.Lesson;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluator;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A backend of the comparison")
class BackendsTest {
  static List<Named<Classifier>> classifiers() {
    return Stream.<Classifier>of(
            new Knn(),
            new SupportVectors(),
            new RandomForest(),
            new DecisionTree(),
            new NaiveBayes())
        .map(classifier -> Named.of(classifier.name(), classifier))
        .toList();
  }

  @Test
  @DisplayName("is found by the service loader")
  void found() {
    assertThat(ServiceLoader.load(DigitRecognizer.class).stream().map(ServiceLoader.Provider::type))
        .contains(
            KnnRecognizer.class,
            SvmRecognizer.class,
            RandomForestRecognizer.class,
            DecisionTreeRecognizer.class,
            NaiveBayesRecognizer.class,
            VoteRecognizer.class);
  }

  @ParameterizedTest(name = "opens the model {0} and reads at least {2} of 200 drawn digits")
  @CsvSource({
    "knn, knn, 180",
    "svm, svm, 180",
    "random-forest, random-forest, 180",
    "decision-tree, decision-tree, 120",
    "naive-bayes, naive-bayes, 150",
    "mlp, onnx, 170",
    "cnn, onnx, 170",
    "vote, vote, 180"
  })
  void reads(String name, String backend, int right) throws IOException {
    try (DigitRecognizer recognizer = DigitRecognizer.load(DrawnContest.options(name).build())) {
      Evaluation figures =
          Evaluation.of(
              new Evaluator(recognizer, 2).evaluate(DrawnContest.held().test(), () -> {}));
      assertThat(figures.correct()).isGreaterThanOrEqualTo(right);
      assertThat(recognizer.info().backend()).isEqualTo(backend);
    }
  }

  @ParameterizedTest(name = "trained again with the same seed reads the same: {0}")
  @MethodSource("classifiers")
  void trainsAgain(Classifier classifier) {
    Lesson lesson = DrawnContest.held().lesson();
    int[] steps = {0};
    TrainedClassifier again =
        TrainedClassifier.train(
            classifier,
            lesson.training().tensors(),
            lesson.training().labels(),
            lesson.seed(),
            () -> steps[0]++);
    List<DigitTensor> tensors = lesson.held().tensors();
    try (DigitRecognizer saved =
        DigitRecognizer.load(DrawnContest.options(classifier.name()).build())) {
      double temperature = saved.info().model().temperature();
      List<Recognition> readings = saved.classifyAll(tensors);
      for (int i = 0; i < tensors.size(); i++) {
        double[] expected = softmax(again.logits(tensors.get(i)), temperature);
        for (int digit = 0; digit < expected.length; digit++) {
          assertThat(readings.get(i).probability(digit)).isCloseTo(expected[digit], within());
        }
      }
    }
    assertThat(steps[0]).isEqualTo(classifier.steps());
  }

  @ParameterizedTest(name = "of {0} takes ink where training saw none for anything")
  @MethodSource("classifiers")
  void strangeInk(Classifier classifier) {
    float[] corner = new float[DigitTensor.LENGTH];
    corner[0] = 1;
    try (DigitRecognizer recognizer =
        DigitRecognizer.load(DrawnContest.options(classifier.name()).build())) {
      assertThat(recognizer.classify(DigitTensor.of(corner)).confidence()).isEqualTo(0.1, within());
    }
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-6);
  }

  private static double[] softmax(float[] logits, double temperature) {
    double[] powers =
        IntStream.range(0, logits.length)
            .mapToDouble(i -> Math.exp(logits[i] / temperature))
            .toArray();
    double sum = IntStream.range(0, powers.length).mapToDouble(i -> powers[i]).sum();
    return IntStream.range(0, powers.length).mapToDouble(i -> powers[i] / sum).toArray();
  }
}
