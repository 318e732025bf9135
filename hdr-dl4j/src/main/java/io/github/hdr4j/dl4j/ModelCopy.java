package io.github.hdr4j.dl4j;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.dl4j.onnx.DigitModel;
import io.github.hdr4j.dl4j.onnx.Ensemble;
import io.github.hdr4j.dl4j.onnx.Network;
import java.util.ArrayList;
import java.util.List;

/** The networks of a model, and the thread that alone touches them. One call at a time. */
final class ModelCopy implements AutoCloseable {
  private final DigitModel model;
  private final List<RunningNetwork> networks;
  private final NativeThread thread;

  private ModelCopy(DigitModel model, List<RunningNetwork> networks, NativeThread thread) {
    this.model = model;
    this.networks = networks;
    this.thread = thread;
  }

  static ModelCopy open(DigitModel model, int threads) throws Exception {
    NativeThread thread = new NativeThread(threads);
    try {
      return new ModelCopy(model, thread.call(() -> start(model)), thread);
    } catch (Exception | Error e) {
      thread.finish(() -> {});
      throw e;
    }
  }

  private static List<RunningNetwork> start(DigitModel model) {
    if (model instanceof Ensemble ensemble) {
      return ensemble.members().stream()
          .map(member -> RunningNetwork.start(member.network()))
          .toList();
    }
    return List.of(RunningNetwork.start((Network) model));
  }

  float[][] logits(List<DigitTensor> batch) throws Exception {
    List<float[][]> rows = thread.call(() -> run(batch));
    if (!(model instanceof Ensemble ensemble)) {
      return rows.get(0);
    }
    float[][] averages = new float[batch.size()][];
    for (int i = 0; i < averages.length; i++) {
      int tensor = i;
      averages[i] = ensemble.average(rows.stream().map(member -> member[tensor]).toList());
    }
    return averages;
  }

  private List<float[][]> run(List<DigitTensor> batch) {
    List<float[][]> rows = new ArrayList<>(networks.size());
    for (RunningNetwork network : networks) {
      rows.add(network.logits(batch));
    }
    return rows;
  }

  @Override
  public void close() {
    thread.finish(() -> networks.forEach(RunningNetwork::close));
  }
}
