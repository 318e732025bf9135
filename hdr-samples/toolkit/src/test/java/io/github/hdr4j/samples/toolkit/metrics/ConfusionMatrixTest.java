package io.github.hdr4j.samples.toolkit.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A confusion matrix")
class ConfusionMatrixTest {

  /** Four 1s: two right, one read as 7, one without a reading; one 7, right; one 2, read as 7. */
  private static ConfusionMatrix small() {
    ConfusionMatrix.Counter counter = ConfusionMatrix.counter();
    counter.add(1, OptionalInt.of(1));
    counter.add(1, OptionalInt.of(1));
    counter.add(1, OptionalInt.of(7));
    counter.add(1, OptionalInt.empty());
    counter.add(7, OptionalInt.of(7));
    counter.add(2, OptionalInt.of(7));
    return counter.matrix();
  }

  @Test
  @DisplayName("has a row for what is shown and a column for what is read")
  void cells() {
    assertThat(small().count(1, 7)).isEqualTo(1);
    assertThat(small().count(7, 1)).isZero();
    assertThat(small().unread(1)).isEqualTo(1);
    assertThat(small().unread(2)).isZero();
    assertThat(small().total()).isEqualTo(6);
    assertThat(small().correct()).isEqualTo(3);
  }

  @Test
  @DisplayName("gives precision, recall and F1, counting pictures without a reading as missed")
  void scores() {
    List<ClassScore> scores = small().scores();
    assertThat(scores.get(1)).isEqualTo(score(2 / 2.0, 2 / 4.0, 4 / 6.0, 4));
    assertThat(scores.get(7)).isEqualTo(score(1 / 3.0, 1 / 1.0, 2 / 4.0, 1));
  }

  @Test
  @DisplayName("has no score where it would divide nothing by nothing")
  void absent() {
    ClassScore never = small().scores().get(0);
    assertThat(never)
        .isEqualTo(
            new ClassScore(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 0));
    ClassScore missed = small().scores().get(2);
    assertThat(missed)
        .isEqualTo(
            new ClassScore(OptionalDouble.empty(), OptionalDouble.of(0), OptionalDouble.of(0), 1));
  }

  @Test
  @DisplayName("does not change when counting goes on")
  void snapshot() {
    ConfusionMatrix.Counter counter = ConfusionMatrix.counter();
    ConfusionMatrix before = counter.matrix();
    counter.add(3, OptionalInt.of(3));
    assertThat(before.total()).isZero();
  }

  private static ClassScore score(double precision, double recall, double f1, long support) {
    return new ClassScore(
        OptionalDouble.of(precision), OptionalDouble.of(recall), OptionalDouble.of(f1), support);
  }
}
