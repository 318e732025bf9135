package io.github.hdr4j.samples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times contestants by turns, so that a change of the machine's clock or load meets all of them,
 * and takes medians, which a pause of the garbage collector does not move.
 */
final class Turns {
  private final int warmUp;
  private final int rounds;
  private final int calls;

  /** Receives all results, so that none is unused. */
  @SuppressWarnings("unused")
  private volatile Object sink = "";

  /**
   * A way to measure.
   *
   * @param warmUp rounds that do not count
   * @param rounds that count
   * @param calls of each contestant a round
   */
  Turns(int warmUp, int rounds, int calls) {
    this.warmUp = warmUp;
    this.rounds = rounds;
    this.calls = calls;
  }

  /** Median milliseconds of a call, in the order of the contestants. */
  List<Double> measure(List<Contestant> contestants) throws Exception {
    double[][] times = new double[contestants.size()][rounds];
    for (int round = -warmUp; round < rounds; round++) {
      for (int i = 0; i < times.length; i++) {
        double time = time(contestants.get(i));
        if (round >= 0) {
          times[i][round] = time;
        }
      }
    }
    List<Double> medians = new ArrayList<>();
    for (double[] each : times) {
      Arrays.sort(each);
      medians.add(each[rounds / 2]);
    }
    return medians;
  }

  private double time(Contestant contestant) throws Exception {
    long start = System.nanoTime();
    for (int call = 0; call < calls; call++) {
      sink = contestant.work().call();
    }
    return (System.nanoTime() - start) / 1e6 / calls;
  }
}
