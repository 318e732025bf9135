package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.LuminanceMap;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Searches for a sheet of paper on something darker. At many levels of luminance, the large areas
 * that are lighter give guesses; that one is taken whose sides are edges all along, measured by the
 * ratio of the light inside to that outside, which a shadow does not change.
 */
final class PaperSearch {
  private static final int LONGEST = 600;
  private static final int LEVELS = 40;

  /** Least area relative to the picture. */
  private static final double LEAST_AREA = 0.12;

  /** How far the outermost pixels of a side stray, relative to the longest side of the map. */
  private static final double STRAY = 0.005;

  private final Quadrilateral page;

  PaperSearch(double proportion) {
    page = Quadrilateral.rectangle(0, 0, proportion, 1);
  }

  Finding<Quadrilateral> in(BufferedImage image) {
    LuminanceMap map = LuminanceMap.of(image, LONGEST);
    PaperEdge edge = new PaperEdge(Sampler.of(map), Math.max(map.width(), map.height()));
    List<Quadrilateral> shaped =
        guesses(map).stream().filter(guess -> MarkChoice.isShaped(guess, page)).toList();
    Optional<Quadrilateral> best =
        shaped.stream()
            .filter(guess -> edge.weakest(guess) > 0)
            .max(Comparator.comparingDouble(edge::weakest));
    if (best.isEmpty()) {
      return new Finding.Missing<>(Messages.NO_PAPER);
    }
    return new Finding.Found<>(edge.refined(best.get()).scaled(map.scaleX(), map.scaleY()));
  }

  private static List<Quadrilateral> guesses(LuminanceMap map) {
    int width = map.width();
    int height = map.height();
    double least = LEAST_AREA * width * height;
    double stray = STRAY * Math.max(width, height);
    List<Quadrilateral> guesses = new ArrayList<>();
    for (int level = 1; level < LEVELS; level++) {
      float threshold = 255f * level / LEVELS;
      boolean[] mask = new boolean[width * height];
      for (int i = 0; i < mask.length; i++) {
        mask[i] = map.luminance(i % width, i / width) >= threshold;
      }
      Regions regions = Regions.of(mask, width, height);
      regions.list().stream()
          .filter(region -> region.area() >= least)
          .flatMap(region -> OuterSides.of(regions, region, stray).stream())
          .filter(corners -> corners.area() >= least)
          .forEach(guesses::add);
    }
    return guesses;
  }
}
