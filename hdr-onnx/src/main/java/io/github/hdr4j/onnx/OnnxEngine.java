package io.github.hdr4j.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.InferenceException;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.ModelFile;
import io.github.hdr4j.spi.OpenedOnce;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One session of ONNX Runtime, which any number of threads may run at once. */
final class OnnxEngine implements DigitEngine {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ModelInfo model;
  private final InputBuffers buffers = new InputBuffers(Runtime.getRuntime().availableProcessors());
  private final OpenedOnce<LineEngine> lines;

  OnnxEngine(
      OrtEnvironment environment,
      OrtSession session,
      ModelInfo model,
      OpenedOnce<LineEngine> lines) {
    this.environment = environment;
    this.session = session;
    this.model = model;
    this.lines = lines;
  }

  /**
   * Opens a model.
   *
   * @param file of the model
   * @param lines reads the network for lines when a line is read first; empty if there is none
   * @param threads within one call
   */
  static OnnxEngine open(ModelFile file, Supplier<Optional<ModelFile>> lines, int threads) {
    OrtEnvironment environment = NativeRuntime.environment();
    OpenedOnce<LineEngine> once =
        new OpenedOnce<>(
            () -> lines.get().map(found -> OnnxSessions.openLines(environment, found, threads)));
    return OnnxSessions.open(environment, file, once, threads);
  }

  @Override
  public ModelInfo model() {
    return model;
  }

  @Override
  public String description() {
    return "ONNX Runtime " + environment.getVersion();
  }

  @Override
  public float[][] logits(List<DigitTensor> batch) throws OrtException {
    FloatBuffer ink = buffers.borrow(batch);
    long[] shape = {batch.size(), 1, DigitTensor.SIZE, DigitTensor.SIZE};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, ink, shape);
        OrtSession.Result result = session.run(Map.of(ModelSignature.INPUT, input))) {
      return (float[][]) result.get(0).getValue();
    } finally {
      buffers.giveBack(ink);
    }
  }

  @Override
  public Optional<float[][]> lineLogits(LineStrip line) throws Exception {
    Optional<LineEngine> engine = lines.get();
    return engine.isPresent() ? Optional.of(engine.get().logits(line)) : Optional.empty();
  }

  @Override
  public void close() {
    try (session) {
      Optional<LineEngine> opened = lines.opened();
      if (opened.isPresent()) {
        opened.get().close();
      }
    } catch (OrtException e) {
      throw new InferenceException(Messages.closeFailed(e), e);
    }
  }
}
