package io.github.hdr4j.dl4j.train;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A training state as bytes, big-endian. */
final class StateFormat {

  private StateFormat() {}

  static void write(TrainingState state, DataOutputStream out) throws IOException {
    out.writeInt(state.epoch);
    out.writeInt(state.step);
    out.writeDouble(state.loss);
    out.writeInt(state.right);
    out.writeInt(state.history.size());
    for (EpochSummary epoch : state.history) {
      out.writeInt(epoch.epoch());
      out.writeDouble(epoch.loss());
      out.writeDouble(epoch.accuracy());
      out.writeDouble(epoch.validationLoss());
      out.writeDouble(epoch.validationAccuracy());
    }
    write(state.weights, out);
    write(state.moments, out);
    write(state.best, out);
  }

  static TrainingState read(DataInputStream in) throws IOException {
    TrainingState state = new TrainingState();
    state.epoch = in.readInt();
    state.step = in.readInt();
    state.loss = in.readDouble();
    state.right = in.readInt();
    int epochs = in.readInt();
    for (int i = 0; i < epochs; i++) {
      state.history.add(
          new EpochSummary(
              in.readInt(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
    }
    state.weights = floats(in);
    state.moments = floats(in);
    state.best = floats(in);
    return state;
  }

  private static void write(float[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
