package io.github.hdr4j.samples.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * The batches of one epoch, each of strips of about the same width, in any order: the photographed
 * strips, and composed ones that no other epoch has.
 */
final class StripBatches {
  /** Batches whose strips are sorted by width together. */
  private static final int POOL = 40;

  /** Batches made ahead; enough to bridge one that takes longer. */
  private static final int AHEAD = 8;

  /** Of so many strips one is not augmented. */
  private static final int PLAIN = 5;

  private final List<List<StripSample>> groups;
  private final Seeds seeds;
  private final int epoch;
  private final ExecutorService makers;
  private final Deque<Future<StripBatch>> waiting = new ArrayDeque<>();
  private int submitted;

  private StripBatches(
      List<List<StripSample>> groups, Seeds seeds, int epoch, ExecutorService makers) {
    this.groups = groups;
    this.seeds = seeds;
    this.epoch = epoch;
    this.makers = makers;
  }

  static StripBatches of(StripData data, StripPlan plan, int epoch, ExecutorService makers) {
    Seeds seeds = new Seeds(plan.seed());
    List<StripSample> all = new ArrayList<>(data.photographed());
    SplittableRandom chance = seeds.order(~epoch);
    for (int i = 0; i < data.photographed().size() * plan.composed(); i++) {
      all.add(data.composer().any(chance));
    }
    SplittableRandom order = seeds.order(epoch);
    shuffle(all, order);
    List<List<StripSample>> groups = groups(all, plan.batch());
    shuffle(groups, order);
    return new StripBatches(groups, seeds, epoch, makers);
  }

  /** Batches of strips as they are, for evaluation: all of them, the last one smaller. */
  static List<StripBatch> plain(List<StripSample> samples, int batch) {
    List<StripSample> sorted = new ArrayList<>(samples);
    sorted.sort(Comparator.comparingInt(StripSample::columns));
    List<StripBatch> batches = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += batch) {
      List<StripSample> some = sorted.subList(from, Math.min(sorted.size(), from + batch));
      batches.add(new StripBatch(some.stream().map(StripAugmentation::none).toList()));
    }
    return batches;
  }

  /** How many batches there are. */
  int count() {
    return groups.size();
  }

  /** The next batch; called {@link #count} times. */
  StripBatch next() throws InterruptedException {
    while (submitted < groups.size() && waiting.size() < AHEAD) {
      int at = submitted++;
      waiting.add(makers.submit(() -> make(groups.get(at), seeds.picture(epoch, at))));
    }
    try {
      return waiting.remove().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a batch could not be made", e.getCause());
    }
  }

  private static StripBatch make(List<StripSample> group, SplittableRandom random) {
    List<StripAugmentation.Strip> strips = new ArrayList<>();
    for (StripSample sample : group) {
      strips.add(
          random.nextInt(PLAIN) == 0
              ? StripAugmentation.none(sample)
              : StripAugmentation.apply(sample, random.split()));
    }
    return new StripBatch(strips);
  }

  /** Whole batches only; what is left over comes up in other epochs. */
  private static List<List<StripSample>> groups(List<StripSample> samples, int batch) {
    List<List<StripSample>> groups = new ArrayList<>();
    int pool = batch * POOL;
    for (int from = 0; from < samples.size(); from += pool) {
      List<StripSample> some = samples.subList(from, Math.min(samples.size(), from + pool));
      some.sort(Comparator.comparingInt(StripSample::columns));
      for (int i = 0; i + batch <= some.size(); i += batch) {
        groups.add(List.copyOf(some.subList(i, i + batch)));
      }
    }
    return groups;
  }

  private static <T> void shuffle(List<T> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T kept = list.get(i);
      list.set(i, list.get(j));
      list.set(j, kept);
    }
  }
}
