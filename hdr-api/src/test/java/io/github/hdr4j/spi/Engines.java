package io.github.hdr4j.spi;

import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import java.util.List;

/** Mocked engines, and tensors that carry a number for them. */
final class Engines {
  private static final float STEP = 1f / 1024;

  private Engines() {}

  /** An engine that reads the tensor of the number n as the digit n mod 10. */
  static DigitEngine reading() {
    return reading(Models.tenOutputs());
  }

  static DigitEngine reading(ModelInfo model) {
    return answering(model, batch -> batch.stream().map(Engines::oneHot).toArray(float[][]::new));
  }

  /** An engine that gives the same logits for every tensor. */
  static DigitEngine giving(ModelInfo model, float... logits) {
    return answering(
        model, batch -> batch.stream().map(tensor -> logits.clone()).toArray(float[][]::new));
  }

  static DigitEngine answering(ModelInfo model, Answering answering) {
    DigitEngine engine = mock(DigitEngine.class);
    when(engine.model()).thenReturn(model);
    when(engine.description()).thenReturn("Mock Engine 1.0");
    try {
      when(engine.logits(anyList())).thenAnswer(call -> answering.logits(call.getArgument(0)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return engine;
  }

  /** A tensor that is told from others by its number, 0 to 1000. */
  static DigitTensor tensor(int number) {
    float[] ink = new float[DigitTensor.LENGTH];
    ink[0] = (number + 1) * STEP;
    return DigitTensor.of(ink);
  }

  static DigitTensor blankTensor() {
    return DigitTensor.of(new float[DigitTensor.LENGTH]);
  }

  static int number(DigitTensor tensor) {
    return Math.round(tensor.ink(0, 0) / STEP) - 1;
  }

  private static float[] oneHot(DigitTensor tensor) {
    float[] logits = new float[10];
    logits[number(tensor) % 10] = 10;
    return logits;
  }

  /** What the mock answers. */
  interface Answering {
    float[][] logits(List<DigitTensor> batch) throws Exception;
  }
}
