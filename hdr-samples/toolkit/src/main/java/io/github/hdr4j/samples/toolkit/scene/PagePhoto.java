package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.preprocess.forms.Quadrilateral;
import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.Seeded;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A page photographed with a phone as it lies on a desk: in perspective, in uneven light, perhaps
 * in the shadow of the hand, a little out of focus.
 *
 * @param picture what the camera saw
 * @param page where it is in the picture, with the top left corner as it is read; the middle of the
 *     first pixel is (0, 0)
 */
public record PagePhoto(BufferedImage picture, Quadrilateral page) {
  /** Width over height of most phones' sensors. */
  private static final double ASPECT = 4.0 / 3;

  private static final int SMALLEST = 1200;
  private static final int LARGEST = 2400;

  /**
   * Takes a photo of 1200 to 2400 pixels on its longer side; all of the page is in it.
   *
   * @param page opaque, not changed
   * @param seed desk, light and camera; the same one gives the same photo
   * @return the photo
   */
  public static PagePhoto take(BufferedImage page, long seed) {
    Random random = Seeded.random("page-photo", seed);
    int longer = SMALLEST + 4 * random.nextInt((LARGEST - SMALLEST) / 4 + 1);
    int shorter = (int) Math.round(longer / ASPECT);
    boolean wide = page.getWidth() > page.getHeight();
    int width = wide ? longer : shorter;
    int height = wide ? shorter : longer;
    Quadrilateral seen = Viewpoint.any(page.getWidth(), page.getHeight(), width, height, random);
    Surface sheet = Surface.of(page);
    sheet = laid(paper(random), sheet, seed, "paper");
    List<Layer> before = List.of(new Tabletop(), new LyingPage(sheet, seen));
    Surface surface = laid(before, new Surface(width, height), seed, "desk");
    surface = laid(camera(longer, random), surface, seed, "camera");
    return new PagePhoto(surface.toImage(), seen);
  }

  private static Surface laid(List<Layer> layers, Surface bottom, long seed, String where) {
    Surface surface = bottom;
    for (int i = 0; i < layers.size(); i++) {
      surface = layers.get(i).on(surface, Seeded.random("page-photo", where, i, seed));
    }
    return surface;
  }

  private static List<Layer> paper(Random random) {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Texture(4, 0.02));
    layers.add(new Texture(180, 0.012));
    if (random.nextInt(3) == 0) {
      layers.add(new Creases(1 + random.nextInt(2), 0.05));
    }
    return layers;
  }

  private static List<Layer> camera(int longer, Random random) {
    List<Layer> layers = new ArrayList<>();
    if (random.nextInt(2) == 0) {
      layers.add(new CastShadow(Pick.between(0.5, 0.85, random), Pick.between(0.06, 0.3, random)));
    }
    layers.add(new UnevenLight(Pick.between(1, 1.08, random), Pick.between(0.68, 0.95, random)));
    layers.add(new Vignette(Pick.between(0.8, 0.98, random)));
    double light = Pick.between(0.82, 1.06, random);
    double warm = Pick.between(-0.06, 0.05, random);
    layers.add(new Exposure(light * (1 - warm), light, light * (1 + warm)));
    layers.add(new Blur(longer / 1800.0 * Pick.between(0.5, 1.2, random)));
    layers.add(new SensorNoise(Pick.between(1.5, 4.5, random)));
    return layers;
  }
}
