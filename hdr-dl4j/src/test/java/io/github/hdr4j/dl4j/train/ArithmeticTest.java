package io.github.hdr4j.dl4j.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The arithmetic of training:")
class ArithmeticTest {

  @Test
  @DisplayName("the learning rate climbs to its peak and ends near zero")
  void oneCycle() {
    LearningRate cycle = LearningRate.oneCycle(0.5);
    assertThat(cycle.rate(0, 1000)).isCloseTo(0.02, within(1e-9));
    assertThat(cycle.rate(250, 1000)).isCloseTo(0.5, within(1e-9));
    assertThat(cycle.rate(625, 1000)).isCloseTo(0.25, within(1e-3));
    assertThat(cycle.rate(999, 1000)).isLessThan(1e-4);
  }

  @Test
  @DisplayName("Wilson's interval has the published values")
  void wilson() {
    Proportion half = new Proportion(50, 100);
    assertThat(half.low()).isCloseTo(0.4038, within(1e-4));
    assertThat(half.high()).isCloseTo(0.5962, within(1e-4));
    assertThat(new Proportion(0, 10).high()).isCloseTo(0.2775, within(1e-4));
    assertThat(new Proportion(9963, 10000)).hasToString("99.63 % (99.49 to 99.73, 9963 of 10000)");
  }

  @Test
  @DisplayName("calibration undoes overconfidence and keeps errors among the accepted in bounds")
  void calibration() {
    SplittableRandom random = new SplittableRandom(4);
    int[] labels = new int[4000];
    float[] logits = new float[4000 * 10];
    for (int i = 0; i < 4000; i++) {
      for (int c = 0; c < 10; c++) {
        logits[i * 10 + c] = (float) random.nextDouble(-3, 3);
      }
      double[] q = Logits.probabilities(logits, i * 10, 10, 1);
      double drawn = random.nextDouble();
      int label = 0;
      while (label < 9 && drawn >= q[label]) {
        drawn -= q[label++];
      }
      labels[i] = label;
    }
    for (int i = 0; i < logits.length; i++) {
      logits[i] *= 2.5f;
    }
    Calibration fitted = Calibration.fit(Evaluation.of(logits, labels, 10), 0.1);
    assertThat(fitted.temperature()).isCloseTo(2.5, within(0.15));
    assertThat(fitted.accepted().hits()).isPositive();
    assertThat(fitted.wrong()).isLessThanOrEqualTo(fitted.accepted().hits() / 10);
    assertThat(fitted.acceptThreshold()).isBetween(0.5, 1.0);
  }

  @Test
  @DisplayName("calibration calls at most 3 in 1,000 digits none, and looks at digits only")
  void digitThreshold() {
    SplittableRandom random = new SplittableRandom(5);
    int count = 3000;
    int[] labels = new int[count];
    float[] logits = new float[count * 11];
    int called = 0;
    for (int i = 0; i < count; i++) {
      boolean digit = i % 3 != 0;
      int label = digit ? i % 10 : DigitSample.NOT_A_DIGIT;
      logits[i * 11 + i % 10] = 6;
      logits[i * 11 + 10] = (float) random.nextDouble(digit ? -2 : 8, digit ? 9 : 12);
      labels[i] = label;
    }
    Evaluation evaluation = Evaluation.of(logits, labels, 11);
    Calibration fitted = Calibration.fit(evaluation, 0.01);
    for (int i = 0; i < count; i++) {
      boolean none = evaluation.digitProbability(i, fitted.temperature()) < fitted.digitThreshold();
      called += evaluation.isDigit(i) && none ? 1 : 0;
    }
    assertThat(called).isPositive().isLessThanOrEqualTo(count * 2 / 3 * 3 / 1000);
    assertThat(fitted.accepted().count()).isEqualTo(count * 2 / 3);
    assertThat(evaluation.accuracy()).isEqualTo(new Proportion(count * 2 / 3, count * 2 / 3));
    assertThat(evaluation.rejection()).isEqualTo(new Proportion(count / 3, count / 3));
  }
}
