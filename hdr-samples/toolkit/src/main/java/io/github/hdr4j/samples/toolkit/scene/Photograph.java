package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.drawing.Implement;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A sheet with writing of any kind, and the light and the camera that it is taken with. Immutable
 * and thread-safe.
 */
public final class Photograph {
  private static final Sheet WHITE = Sheet.of(0xf6f3ec, 0xf3f4f6, 0xfaf8f2, 0xeeeeec, 0xffffff);
  private static final Sheet ANY_PAPER =
      Sheet.of(
          0xf6f3ec, 0xf3f4f6, 0xfaf8f2, 0xe2e0dc, 0xd8c3b4, 0xcdb09d, 0xefe3b8, 0xd6e4ee, 0xe9d3da,
          0xd9e6d0);
  private static final List<Integer> LINES = List.of(0x8fa6c8, 0x9fb4cc, 0xa0a0a0, 0xd8a0a0);
  private static final List<Integer> PRINT =
      List.of(0x303030, 0x4a4a4a, 0x808080, 0x6f86b8, 0xd08050, 0x5a9a70);

  /** Presses harder than {@link Implement#PENCIL}, which low resolution would swallow. */
  private static final Implement PENCIL = new Implement(0, 0.62, 0.45, List.of(0x4a4a4e, 0x55534f));

  private final List<Layer> below;
  private final List<Layer> above;
  private final Implement pen;
  private final double print;

  private Photograph(List<Layer> below, List<Layer> above, Implement pen, double print) {
    this.below = List.copyOf(below);
    this.above = List.copyOf(above);
    this.pen = pen;
    this.print = print;
  }

  /**
   * An even sheet in even light, and a good camera.
   *
   * @param block pixels of the sheet, across and down, that become one of the picture; 1 or more
   * @param random chooses paper, pen and light
   * @return one of many
   */
  public static Photograph good(int block, Random random) {
    return new Photograph(
        List.of(
            WHITE,
            new Texture(2.5, Pick.between(0.005, 0.02, random)),
            new Texture(70, Pick.between(0, 0.012, random))),
        List.of(
            new UnevenLight(1, Pick.between(0.82, 1, random)),
            cast(Pick.between(0.75, 1, random), 0.06, random),
            new Blur(block * Pick.between(0.35, 0.6, random)),
            new Shrink(block),
            new SensorNoise(Pick.between(0.5, 3, random))),
        implement(0.1, 0, random),
        Pick.between(0.6, 0.9, random));
  }

  /**
   * Any paper, often ruled, in any light, with shadows, and any camera.
   *
   * @param block pixels of the sheet, across and down, that become one of the picture; 1 or more
   * @param line distance of ruled lines as a share of the sheet's shorter side
   * @param random chooses paper, pen and light
   * @return one of many
   */
  public static Photograph poor(int block, double line, Random random) {
    List<Layer> below = new ArrayList<>();
    below.add(ANY_PAPER);
    below.add(new Texture(2.5, Pick.between(0.01, 0.04, random)));
    below.add(new Texture(60, Pick.between(0, 0.03, random)));
    if (random.nextInt(3) == 0) {
      below.add(
          new Ruling(
              line * Pick.between(0.7, 1.4, random),
              block * Pick.between(0.8, 1.6, random),
              Pick.from(LINES, random),
              Pick.between(0.4, 0.8, random),
              random.nextInt(4) == 0));
    }
    if (random.nextInt(10) == 0) {
      below.add(new ShowThrough(Pick.between(0.04, 0.09, random)));
    }
    List<Layer> above = new ArrayList<>();
    if (random.nextInt(10) == 0) {
      above.add(new Creases(Pick.integer(1, 2, random), Pick.between(0.05, 0.12, random)));
    }
    if (random.nextInt(4) == 0) {
      above.add(new CastShadow(Pick.between(0.5, 0.8, random), Pick.between(0.1, 0.6, random)));
    }
    above.add(new UnevenLight(1, Pick.between(0.65, 0.95, random)));
    above.add(cast(Pick.between(0.65, 1.02, random), 0.12, random));
    above.add(new Blur(block * Pick.between(0.4, 0.95, random)));
    above.add(new Shrink(block));
    above.add(new SensorNoise(Pick.between(1, 6, random)));
    return new Photograph(
        below, above, implement(0.15, 0.1, random), Pick.between(0.35, 0.9, random));
  }

  /** Mostly ballpoint. */
  private static Implement implement(double felt, double pencil, Random random) {
    double chance = random.nextDouble();
    if (chance < pencil) {
      return PENCIL;
    }
    return chance < pencil + felt ? Implement.FELT_PEN : Implement.BALLPOINT;
  }

  private static Exposure cast(double brightness, double tint, Random random) {
    double warm = Pick.between(-tint, tint, random);
    return new Exposure(brightness * (1 + warm / 2), brightness, brightness * (1 - warm));
  }

  /**
   * Takes the picture.
   *
   * @param printed what was on the sheet before, as of a form
   * @param written what was written on it; of the same size
   * @param random source of everything that {@link #good} and {@link #poor} left open; the same
   *     numbers give the same picture
   * @return the picture, owned by the caller; smaller by the camera's block
   */
  public BufferedImage take(Ink printed, Ink written, Random random) {
    Surface surface = new Surface(written.width(), written.height());
    for (Layer layer : below) {
      surface = layer.on(surface, random);
    }
    Implement press = new Implement(0, print, 0, PRINT);
    surface = layer(printed, press, random).on(surface, random);
    surface = layer(written, pen, random).on(surface, random);
    for (Layer layer : above) {
      surface = layer.on(surface, random);
    }
    return surface.toImage();
  }

  private static Layer layer(Ink ink, Implement implement, Random random) {
    return new InkLayer(ink, implement, Pick.from(implement.colours(), random));
  }
}
