package io.github.hdr4j.samples.training;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.dl4j.onnx.DigitModel;
import io.github.hdr4j.dl4j.train.Evaluation;
import io.github.hdr4j.dl4j.train.Logits;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A model file's logits on labelled digits, from the recogniser that users open it with. */
final class FileEvaluation {

  /** Largest difference between the probabilities of the file and those of plain Java. */
  static final double TOLERANCE = 1e-5;

  /** Below the smallest probability that an ensemble gives, and far above that of a double. */
  private static final double SMALLEST = 1e-31;

  private FileEvaluation() {}

  /** Reads all digits with a model file. Logits are known up to a constant for each digit. */
  static Evaluation of(Path file, Samples samples) {
    RecognizerOptions options =
        RecognizerOptions.builder().backend("onnx").model(ModelSource.file(file)).build();
    List<DigitTensor> tensors =
        IntStream.range(0, samples.size()).mapToObj(i -> DigitTensor.of(samples.ink(i))).toList();
    try (DigitRecognizer recognizer = DigitRecognizer.load(options)) {
      ModelInfo model = recognizer.info().model();
      List<Recognition> readings = recognizer.classifyAll(tensors);
      float[] logits = new float[samples.size() * model.classes()];
      for (int i = 0; i < logits.length; i++) {
        Recognition reading = readings.get(i / model.classes());
        double q = probability(reading, i % model.classes());
        logits[i] = (float) (model.temperature() * Math.log(Math.max(q, SMALLEST)));
      }
      return Evaluation.of(logits, samples.labels(), model.classes());
    }
  }

  /** Over all outputs, of which the one after the ten digits is "not a digit". */
  private static double probability(Recognition reading, int output) {
    return output < Recognition.DIGITS
        ? reading.probability(output) * reading.digitProbability()
        : 1 - reading.digitProbability();
  }

  /**
   * Compares the probabilities of the first digits with those of plain Java.
   *
   * @return the largest difference found
   * @throws IllegalStateException if it exceeds {@link #TOLERANCE}
   */
  static double checkParity(DigitModel model, Evaluation evaluation, Samples samples, int digits) {
    int classes = model.classes();
    double largest = 0;
    for (int i = 0; i < Math.min(digits, samples.size()); i++) {
      float[] logits = model.logits(DigitTensor.of(samples.ink(i)));
      double[] expected = Logits.probabilities(logits, 0, classes, 1);
      double[] actual = Logits.probabilities(evaluation.logits(), i * classes, classes, 1);
      for (int c = 0; c < classes; c++) {
        largest = Math.max(largest, Math.abs(actual[c] - expected[c]));
      }
    }
    if (!(largest <= TOLERANCE)) {
      throw new IllegalStateException(
          "the written file's probabilities differ by " + largest + " from plain Java's");
    }
    return largest;
  }
}
