package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.hdr4j.InferenceException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An engine that fails while reading")
class EngineFailureTest {
  private static final String SEE = " See https://github.com/hdr4j/hdr#inference";

  @Test
  @DisplayName("is named, with its exception as the cause")
  void exception() {
    IOException cause = new IOException("out of workspace");

    assertInferenceFails(
            batch -> {
              throw cause;
            },
            "Mock Engine 1.0 failed while reading: java.io.IOException: out of workspace." + SEE)
        .hasCause(cause);
  }

  @Test
  @DisplayName("is named if a method or native function is missing")
  void linkage() {
    assertInferenceFails(
            batch -> {
              throw new UnsatisfiedLinkError("run");
            },
            "Mock Engine 1.0 failed while reading: java.lang.UnsatisfiedLinkError: run." + SEE)
        .hasCauseInstanceOf(UnsatisfiedLinkError.class);
  }

  @Test
  @DisplayName("may word the exception itself")
  void ownException() {
    assertInferenceFails(
            batch -> {
              throw new InferenceException("the pool is exhausted");
            },
            "the pool is exhausted")
        .hasNoCause();
  }

  @Test
  @DisplayName("because its thread was interrupted leaves the thread interrupted")
  void interrupted() {
    assertInferenceFails(
        batch -> {
          throw new InterruptedException("waiting for a network");
        },
        "Mock Engine 1.0 failed while reading: java.lang.InterruptedException: waiting for a"
            + " network."
            + SEE);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  @DisplayName("by giving nothing is named")
  void nothing() {
    assertInferenceFails(
        batch -> null,
        "Mock Engine 1.0 failed while reading: java.lang.NullPointerException:"
            + " the engine returned null."
            + SEE);
  }

  @Test
  @DisplayName("by giving too few rows is called defective")
  void rows() {
    assertInferenceFails(
        batch -> new float[1][10],
        "Mock Engine 1.0 gave 1 rows of logits in place of 2; the backend 'fake' is defective."
            + SEE);
  }

  @Test
  @DisplayName("by giving more outputs than its model promises is called defective")
  void outputs() {
    assertInferenceFails(
        batch -> new float[batch.size()][11],
        "Mock Engine 1.0 gave 11 outputs where its model promises 10; the backend 'fake' is"
            + " defective."
            + SEE);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  @DisplayName("by giving a value that is no number has a damaged model")
  void notFinite(float value) {
    assertInferenceFails(
        batch -> {
          float[][] rows = new float[batch.size()][10];
          rows[1][9] = value;
          return rows;
        },
        "Mock Engine 1.0 gave the output " + value + "; the model is damaged." + SEE);
  }

  @Test
  @DisplayName("once works again afterwards")
  void recovers() {
    boolean[] broken = {true};
    DigitEngine engine =
        Engines.answering(
            Models.tenOutputs(),
            batch -> {
              if (broken[0]) {
                throw new IOException("once");
              }
              return Engines.reading().logits(batch);
            });
    try (FakeBackend recognizer = FakeBackend.open(engine)) {
      assertThat(catchThrowable(() -> recognizer.classify(Engines.tensor(5))))
          .isInstanceOf(InferenceException.class);

      broken[0] = false;

      assertThat(recognizer.classify(Engines.tensor(5)).digit()).hasValue(5);
    }
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertInferenceFails(
      Engines.Answering answering, String message) {
    DigitEngine engine = Engines.answering(Models.tenOutputs(), answering);
    try (FakeBackend recognizer = FakeBackend.open(engine)) {
      return assertThat(
              catchThrowable(
                  () -> recognizer.classifyAll(List.of(Engines.tensor(1), Engines.tensor(2)))))
          .isExactlyInstanceOf(InferenceException.class)
          .hasMessage(message);
    }
  }
}
