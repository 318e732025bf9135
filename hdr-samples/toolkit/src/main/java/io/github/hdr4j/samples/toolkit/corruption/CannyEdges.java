package io.github.hdr4j.samples.toolkit.corruption;

import io.github.hdr4j.samples.toolkit.transform.Gaussian;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;

/**
 * The outline instead of the stroke, by Canny's method (1986, "A computational approach to edge
 * detection"): fully light where the slope of the light is steepest across the edge, dark
 * elsewhere.
 *
 * @param deviation of the blur before, in pixels; MNIST-C: 1
 * @param low slope that an edge must have everywhere; MNIST-C: 0.1
 * @param high slope that it must have somewhere; MNIST-C: 0.2
 */
record CannyEdges(double deviation, double low, double high) implements Corruption {
  private static final int SIZE = MnistPicture.SIZE;

  @Override
  public String name() {
    return "canny_edges";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    Slopes slopes = Slopes.of(picture.smoothed(new Gaussian(deviation)));
    boolean[] weak = new boolean[SIZE * SIZE];
    Deque<Integer> strong = new ArrayDeque<>();
    // The outermost pixels have no neighbours to be steeper than.
    for (int y = 1; y < SIZE - 1; y++) {
      for (int x = 1; x < SIZE - 1; x++) {
        int i = y * SIZE + x;
        weak[i] = slopes.steepness(x, y) >= low && slopes.isRidge(x, y);
        if (weak[i] && slopes.steepness(x, y) >= high) {
          strong.add(i);
        }
      }
    }
    return MnistPicture.of(connected(weak, strong));
  }

  /** The strong ones, and the weak ones that a chain of weak ones joins to them. */
  private static float[] connected(boolean[] weak, Deque<Integer> strong) {
    float[] edges = new float[weak.length];
    strong.forEach(i -> edges[i] = 1);
    while (!strong.isEmpty()) {
      int i = strong.remove();
      for (int neighbour : neighbours(i)) {
        if (weak[neighbour] && edges[neighbour] == 0) {
          edges[neighbour] = 1;
          strong.add(neighbour);
        }
      }
    }
    return edges;
  }

  private static int[] neighbours(int i) {
    int[] steps = {-SIZE - 1, -SIZE, -SIZE + 1, -1, 1, SIZE - 1, SIZE, SIZE + 1};
    return Arrays.stream(steps).map(step -> i + step).toArray();
  }
}
