package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.dl4j.onnx.Network;
import java.util.random.RandomGenerator;

/** Networks to choose from, by their layers. Each ends in one logit per class. */
public enum Preset {

  /** The network of many tutorials: two 3×3 convolutions of 64 and 32 filters; 203,434 weights. */
  CONV64_CONV32("Conv64-Conv32-Flatten-Dense10", false) {
    @Override
    NetworkSketch sketch(NetworkSketch input) {
      return input.convolution(64, 3, 1, 0).relu().convolution(32, 3, 1, 0).relu().flatten();
    }
  },

  /** The same with 2×2 max pooling after each convolution: faster, 27,114 weights. */
  CONV64_CONV32_MAX_POOLING("Conv64-Pool-Conv32-Pool-Flatten-Dense10", false) {
    @Override
    NetworkSketch sketch(NetworkSketch input) {
      return input
          .convolution(64, 3, 1, 0)
          .relu()
          .maxPooling(2)
          .convolution(32, 3, 1, 0)
          .relu()
          .maxPooling(2)
          .flatten();
    }
  },

  /** A multilayer perceptron with 100 hidden units: no convolution, the fastest; 79,510 weights. */
  MLP_100("MLP-100", false) {
    @Override
    NetworkSketch sketch(NetworkSketch input) {
      return input.flatten().dense(100).relu();
    }
  },

  /**
   * LeNet-5 (Y. LeCun et al., Proceedings of the IEEE 1998) as it is built today, with ReLU and max
   * pooling; 61,706 weights.
   */
  LENET_5("LeNet-5", false) {
    @Override
    NetworkSketch sketch(NetworkSketch input) {
      return input
          .convolution(6, 5, 1, 2)
          .relu()
          .maxPooling(2)
          .convolution(16, 5, 1, 0)
          .relu()
          .maxPooling(2)
          .flatten()
          .dense(120)
          .relu()
          .dense(84)
          .relu();
    }
  },

  /**
   * The layers of the bundled network: six 3×3 convolutions with batch norm, global average
   * pooling. The most accurate and the slowest to train; 216,170 weights in the file.
   */
  FLAGSHIP("flagship", true) {
    @Override
    NetworkSketch sketch(NetworkSketch input) {
      return input
          .convolution(24, 3, 1, 1)
          .relu()
          .convolution(32, 3, 2, 1)
          .relu()
          .convolution(48, 3, 1, 1)
          .relu()
          .convolution(64, 3, 2, 1)
          .relu()
          .convolution(96, 3, 1, 1)
          .relu()
          .convolution(128, 3, 1, 1)
          .relu()
          .globalAveragePooling();
    }
  };

  private final String title;
  private final boolean batchNorm;

  Preset(String title, boolean batchNorm) {
    this.title = title;
    this.batchNorm = batchNorm;
  }

  abstract NetworkSketch sketch(NetworkSketch input);

  /** Whether each convolution is followed by batch norm while it is trained. */
  boolean batchNorm() {
    return batchNorm;
  }

  /** The network with random weights. */
  Network initial(int classes, RandomGenerator random) {
    return sketch(new NetworkSketch(random)).logits(classes);
  }

  /**
   * The layers in short.
   *
   * @return such as {@code Conv64-Conv32-Flatten-Dense10}
   */
  @Override
  public String toString() {
    return title;
  }
}
