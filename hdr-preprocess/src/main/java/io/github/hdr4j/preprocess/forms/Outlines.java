package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Guesses of where a large frame or grid of thin lines lies. */
final class Outlines {
  /** By how much a line may stand out from its paper, from faint to bold. */
  private static final float[] THRESHOLDS = {0.015f, 0.025f, 0.04f, 0.06f, 0.1f, 0.15f};

  /** Least side, relative to the picture's shorter side. */
  private static final double LEAST_SIDE = 0.2;

  /** Parts that are tried at each threshold. */
  private static final int PARTS = 3;

  /** How far the outermost pixels of a side stray, relative to the longest side of the map. */
  private static final double STRAY = 0.004;

  private Outlines() {}

  /** The outlines of the largest parts that hang together, at each threshold. */
  static List<Quadrilateral> in(RidgeMap ridges) {
    double stray = STRAY * Math.max(ridges.width, ridges.height);
    double least = LEAST_SIDE * Math.min(ridges.width, ridges.height);
    List<Quadrilateral> outlines = new ArrayList<>();
    for (float threshold : THRESHOLDS) {
      Regions regions = Regions.of(ridges.above(threshold), ridges.width, ridges.height);
      regions.list().stream()
          .filter(region -> region.shorter() >= least)
          .sorted(Comparator.comparingInt(Region::longer).reversed())
          .limit(PARTS)
          .flatMap(region -> OuterSides.of(regions, region, stray).stream())
          .filter(corners -> corners.shortestSide() >= least)
          .filter(corners -> outlines.stream().noneMatch(known -> isSame(known, corners, stray)))
          .forEach(outlines::add);
    }
    return outlines;
  }

  private static boolean isSame(Quadrilateral one, Quadrilateral other, double tolerance) {
    return IntStream.range(0, 4)
        .allMatch(i -> one.corners().get(i).distance(other.corners().get(i)) <= tolerance);
  }
}
