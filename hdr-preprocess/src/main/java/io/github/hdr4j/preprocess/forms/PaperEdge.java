package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much lighter a sheet is just inside its edges than what it lies on just outside. */
final class PaperEdge {
  private static final int PLACES = 40;

  /** Share of a side's places that must show the edge. */
  private static final double SHARE = 0.75;

  /** Distances from the edge at which light is compared, relative to the longest side. */
  private static final double[] DISTANCES = {0.008, 0.02};

  /** Least logarithm of the ratio of the light inside to that outside. */
  private static final double LEAST_STEP = 0.06;

  /** How far an edge is searched for when a side is refined, relative to the longest side. */
  private static final double RANGE = 0.012;

  private static final int STEPS = 14;

  private final Sampler luminance;
  private final double longest;

  PaperEdge(Sampler luminance, double longest) {
    this.luminance = luminance;
    this.longest = longest;
  }

  /** The step at the weakest side, 0 if one has none. */
  double weakest(Quadrilateral sheet) {
    double weakest = Double.POSITIVE_INFINITY;
    for (int side = 0; side < 4; side++) {
      Point from = sheet.corners().get(side);
      Point to = sheet.corners().get((side + 1) % 4);
      weakest = Math.min(weakest, side(from, to));
    }
    return weakest >= LEAST_STEP ? weakest : 0;
  }

  /** How many of the four sides show a step. */
  int sidesWithStep(Quadrilateral sheet) {
    int count = 0;
    for (int side = 0; side < 4; side++) {
      double step = side(sheet.corners().get(side), sheet.corners().get((side + 1) % 4));
      count += step >= LEAST_STEP ? 1 : 0;
    }
    return count;
  }

  private double side(Point from, Point to) {
    Point inwards = LineProbe.normal(from, to);
    double[] steps = new double[PLACES];
    for (int i = 0; i < PLACES; i++) {
      Point place = from.towards(to, (i + 0.5) / PLACES);
      double step = Double.POSITIVE_INFINITY;
      for (double distance : DISTANCES) {
        step = Math.min(step, step(place, inwards.times(distance * longest)));
      }
      steps[i] = step;
    }
    Arrays.sort(steps);
    return steps[(int) ((1 - SHARE) * PLACES)];
  }

  /** Nothing is known of what lies beyond the picture. */
  private double step(Point place, Point inwards) {
    Point outside = place.minus(inwards);
    Point inside = place.plus(inwards);
    if (!luminance.contains(outside) || !luminance.contains(inside)) {
      return 0;
    }
    return Math.log((luminance.at(inside) + 4) / (luminance.at(outside) + 4));
  }

  /** The sheet with each side moved to where the light changes most. */
  Quadrilateral refined(Quadrilateral sheet) {
    List<SideLine> lines = new ArrayList<>();
    for (int side = 0; side < 4; side++) {
      Point from = sheet.corners().get(side);
      Point to = sheet.corners().get((side + 1) % 4);
      List<Point> places = new ArrayList<>();
      for (int i = 0; i < PLACES; i++) {
        Point place = steepest(from.towards(to, (i + 0.5) / PLACES), LineProbe.normal(from, to));
        places.add(side % 2 == 0 ? place : new Point(place.y(), place.x()));
      }
      SideLine.through(places, 1.5).ifPresent(lines::add);
    }
    if (lines.size() < 4) {
      return sheet;
    }
    return SideLine.between(lines.get(3), lines.get(0), lines.get(1), lines.get(2)).orElse(sheet);
  }

  private Point steepest(Point expected, Point inwards) {
    Point best = expected;
    double most = 0;
    for (int i = -STEPS; i <= STEPS; i++) {
      Point place = expected.plus(inwards.times(RANGE * longest * i / STEPS));
      double step = step(place, inwards.times(1.5));
      if (step > most) {
        most = step;
        best = place;
      }
    }
    return best;
  }
}
