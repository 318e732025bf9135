package io.github.hdr4j.samples.training;

import io.github.hdr4j.LineStrip;
import io.github.hdr4j.dl4j.onnx.Convolution;
import io.github.hdr4j.dl4j.onnx.Dense;
import io.github.hdr4j.dl4j.onnx.FeatureMaps;
import io.github.hdr4j.dl4j.onnx.Layer;
import io.github.hdr4j.dl4j.onnx.Network;
import io.github.hdr4j.dl4j.onnx.OnnxReader;
import io.github.hdr4j.dl4j.onnx.Relu;
import io.github.hdr4j.dl4j.onnx.Size;
import io.github.hdr4j.spi.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives a finished network, whose batch norm is folded into its convolutions, its batch norm back,
 * so that it can be trained on. The statistics that folding lost are measured on pictures; scale
 * and shift are then such that the network computes what it did. Kernels get the length with which
 * training begins (K. He et al., ICCV 2015), since the effect of a step is relative to it.
 */
final class Unfolding {
  /** Enough for moments of a channel; plain Java takes 30 ms for a digit, more for a line. */
  private static final int PICTURES = 100;

  private static final double KERNEL_LENGTH = Math.sqrt(2);

  private final List<Slot> slots;
  private final TrainingState state;
  private int next;

  private Unfolding(List<Slot> slots) {
    this.slots = slots;
    state = new TrainingState(slots.get(slots.size() - 1).end());
  }

  /**
   * The state from which models of single digits are trained on.
   *
   * @param models the files, of which the mean is taken
   * @param samples of what it is to be trained with
   * @throws IOException if one is of another network
   * @throws io.github.hdr4j.ModelLoadException if one cannot be read
   */
  static TrainingState digits(List<Path> models, Architecture architecture, Samples samples)
      throws IOException {
    List<Network> networks = new ArrayList<>();
    for (Path model : models) {
      if (!(OnnxReader.read(ModelFile.read(model)).model() instanceof Network network)) {
        throw new IOException("--from: " + model + " is an ensemble; name a member's file");
      }
      if (network.mean() != Architecture.MEAN || network.deviation() != Architecture.DEVIATION) {
        throw other();
      }
      networks.add(network);
    }
    Size size = new Size(1, Architecture.SIDE, Architecture.SIDE);
    List<FeatureMaps> pictures =
        spread(samples.size())
            .mapToObj(i -> FeatureMaps.of(size, normalised(samples.ink(i))))
            .toList();
    List<Layer> mean = mean(networks.stream().map(Network::layers).toList());
    return unfold(mean, architecture.stages(), architecture.slots(), pictures);
  }

  private static float[] normalised(float[] ink) {
    float[] values = new float[ink.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (ink[i] - Architecture.MEAN) / Architecture.DEVIATION;
    }
    return values;
  }

  /**
   * The state from which models of whole lines are trained on.
   *
   * @param models the files, of which the mean is taken
   * @param samples of what it is to be trained with
   * @throws IOException if one is of another network
   * @throws io.github.hdr4j.ModelLoadException if one cannot be read
   */
  static TrainingState lines(
      List<Path> models, StripArchitecture architecture, List<StripSample> samples)
      throws IOException {
    List<FeatureMaps> strips =
        spread(samples.size())
            .mapToObj(i -> StripAugmentation.none(samples.get(i)))
            .map(strip -> FeatureMaps.of(new Size(1, LineStrip.ROWS, strip.columns()), strip.ink()))
            .toList();
    List<Layer> mean =
        mean(
            models.stream()
                .map(model -> OnnxReader.readLines(ModelFile.read(model)).network().layers())
                .toList());
    return unfold(mean, architecture.stages(), architecture.slots(), strips);
  }

  private static List<Layer> mean(List<List<Layer>> networks) throws IOException {
    List<Layer> first = networks.get(0);
    List<Layer> result = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      int at = i;
      if (networks.stream().anyMatch(other -> other.size() != first.size())) {
        throw other();
      }
      List<Layer> same = networks.stream().map(network -> network.get(at)).toList();
      result.add(meanLayer(same));
    }
    return result;
  }

  private static Layer meanLayer(List<Layer> layers) throws IOException {
    if (layers.get(0) instanceof Convolution one) {
      List<Convolution> all = all(layers, Convolution.class);
      return Convolution.of(
          one.inputs(),
          one.kernel(),
          one.stride(),
          one.padding(),
          meanArray(all.stream().map(Convolution::weights).toList()),
          meanArray(all.stream().map(Convolution::biases).toList()));
    }
    if (layers.get(0) instanceof Dense one) {
      List<Dense> all = all(layers, Dense.class);
      return Dense.of(
          one.inputs(),
          meanArray(all.stream().map(Dense::weights).toList()),
          meanArray(all.stream().map(Dense::biases).toList()));
    }
    return layers.get(0);
  }

  private static <T> List<T> all(List<Layer> layers, Class<T> kind) throws IOException {
    List<T> all = layers.stream().filter(kind::isInstance).map(kind::cast).toList();
    if (all.size() < layers.size()) {
      throw other();
    }
    return all;
  }

  private static float[] meanArray(List<float[]> arrays) throws IOException {
    float[] mean = new float[arrays.get(0).length];
    for (float[] array : arrays) {
      if (array.length != mean.length) {
        throw other();
      }
      for (int i = 0; i < mean.length; i++) {
        mean[i] += array[i] / arrays.size();
      }
    }
    return mean;
  }

  /** Positions of some pictures from everywhere. */
  private static IntStream spread(int all) {
    int some = Math.min(all, PICTURES);
    return IntStream.range(0, some).map(i -> (int) ((long) i * all / some));
  }

  /**
   * The state from which the network is trained on, all counters at 0.
   *
   * @param layers of the finished network
   * @param stages of the network to train
   * @param slots of the same
   * @param pictures some that are typical of those to train with, as the first layer takes them
   * @throws IOException if the layers are those of another network
   */
  static TrainingState unfold(
      List<Layer> layers, List<Stage> stages, List<Slot> slots, List<FeatureMaps> pictures)
      throws IOException {
    requireForm(layers, stages);
    Unfolding unfolding = new Unfolding(slots);
    int last = layers.size() - 1;
    List<FeatureMaps> maps = pictures;
    for (int i = 0; i < last; i++) {
      Layer layer = layers.get(i);
      maps = maps.parallelStream().map(layer::apply).toList();
      if (layer instanceof Convolution convolution) {
        unfolding.stage(convolution, maps);
      }
    }
    if (layers.get(last) instanceof Dense dense) {
      unfolding.put(dense.weights());
      unfolding.put(dense.biases());
    } else if (layers.get(last) instanceof Convolution convolution) {
      unfolding.put(convolution.weights());
      unfolding.put(convolution.biases());
    }
    if (unfolding.next != slots.size()) {
      throw other();
    }
    System.arraycopy(unfolding.state.weights, 0, unfolding.state.average, 0, unfolding.size());
    return unfolding.state;
  }

  /** Convolutions like the stages, each with a ReLU, and whatever comes after them. */
  private static void requireForm(List<Layer> layers, List<Stage> stages) throws IOException {
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      boolean same =
          2 * i + 1 < layers.size()
              && layers.get(2 * i) instanceof Convolution convolution
              && convolution.filters() == stage.filters()
              && convolution.kernel().equals(stage.kernel())
              && convolution.stride().equals(stage.stride())
              && convolution.padding().equals(stage.padding())
              && layers.get(2 * i + 1) instanceof Relu;
      if (!same) {
        throw other();
      }
    }
  }

  private int size() {
    return state.weights.length;
  }

  /** A convolution and the batch norm after it, of which the outputs are known. */
  private void stage(Convolution convolution, List<FeatureMaps> outputs) throws IOException {
    int filters = convolution.filters();
    float[] kernels = convolution.weights();
    float[] biases = convolution.biases();
    float[] scales = new float[filters];
    float[] shifts = new float[filters];
    float[] means = new float[filters];
    float[] variances = new float[filters];
    int length = kernels.length / filters;
    for (int f = 0; f < filters; f++) {
      double shrink = norm(kernels, f * length, length) / KERNEL_LENGTH;
      shrink = shrink > 0 ? shrink : 1;
      for (int i = f * length; i < (f + 1) * length; i++) {
        kernels[i] = (float) (kernels[i] / shrink);
      }
      double[] moments = moments(outputs, f);
      means[f] = (float) ((moments[0] - biases[f]) / shrink);
      variances[f] = (float) (moments[1] / (shrink * shrink));
      scales[f] = (float) (shrink * Math.sqrt(variances[f] + TorchLayers.BATCH_NORM_EPSILON));
      shifts[f] = (float) moments[0];
    }
    put(kernels);
    put(scales);
    put(shifts);
    put(means);
    put(variances);
  }

  private static double norm(float[] values, int from, int length) {
    double sum = 0;
    for (int i = from; i < from + length; i++) {
      sum += (double) values[i] * values[i];
    }
    return Math.sqrt(sum);
  }

  /** Mean and variance of a channel. */
  private static double[] moments(List<FeatureMaps> maps, int channel) {
    double sum = 0;
    double squares = 0;
    long count = 0;
    for (FeatureMaps map : maps) {
      int area = map.size().height() * map.size().width();
      for (int i = channel * area; i < (channel + 1) * area; i++) {
        sum += map.value(i);
        squares += (double) map.value(i) * map.value(i);
      }
      count += area;
    }
    double mean = sum / count;
    return new double[] {mean, Math.max(0, squares / count - mean * mean)};
  }

  private void put(float[] values) throws IOException {
    if (next == slots.size() || slots.get(next).length() != values.length) {
      throw other();
    }
    System.arraycopy(values, 0, state.weights, slots.get(next).offset(), values.length);
    next++;
  }

  private static IOException other() {
    return new IOException("--from: the model is of another form than the network to train");
  }
}
