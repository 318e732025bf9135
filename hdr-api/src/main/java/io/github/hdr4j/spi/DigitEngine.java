package io.github.hdr4j.spi;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.ModelInfo;
import java.util.List;
import java.util.Optional;

/**
 * An open model that maps tensors to logits: the only thing a backend has to write. It may have a
 * second network, for whole lines.
 *
 * <p>Thread-safe: {@link #logits} is called by several threads at once; an engine whose network is
 * not thread-safe keeps a pool of copies. {@link #close} is called once, when no call is in flight.
 */
public interface DigitEngine extends AutoCloseable {
  /**
   * The open model.
   *
   * @return its description
   */
  ModelInfo model();

  /**
   * The engine.
   *
   * @return name and version, such as {@code ONNX Runtime 1.28.0}
   */
  String description();

  /**
   * Computes the network's outputs before softmax and temperature.
   *
   * @param batch 1 to 64 tensors
   * @return one row for each tensor, in order, each of {@link ModelInfo#classes()} finite values,
   *     owned by the caller
   * @throws Exception what the engine throws; it becomes the cause of an {@link
   *     io.github.hdr4j.InferenceException}
   */
  float[][] logits(List<DigitTensor> batch) throws Exception;

  /**
   * Computes the outputs, before softmax, of a network that sees whole lines.
   *
   * @param line of writing
   * @return one row for each {@link LineStrip#STEP} columns, in order, each of {@link
   *     io.github.hdr4j.LineFrames#CLASSES} finite values, owned by the caller; empty, as by
   *     default, if there is no such network
   * @throws Exception what the engine throws; it becomes the cause of an {@link
   *     io.github.hdr4j.InferenceException}
   */
  default Optional<float[][]> lineLogits(LineStrip line) throws Exception {
    return Optional.empty();
  }

  /** Releases native memory. */
  @Override
  void close();
}
