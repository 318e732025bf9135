package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.scene.Scene;
import io.github.hdr4j.samples.toolkit.scene.Scenes;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Scenes in which nobody has written anything yet, with their contrast stretched. */
final class BlankScenes implements NonDigit {
  /** Less contrast is none: such a scene is blank in the file, too. */
  private static final double LEAST_CONTRAST = 4;

  private static final Set<String> UNUSED =
      Set.of("dark-theme", "mouse-line", "show-through", "tiny-cell", "transparent");

  /** Those of which something is left, and no writing of the sheet's other side. */
  private static final List<Scene> SCENES =
      Scenes.ALL.stream().filter(scene -> !UNUSED.contains(scene.name())).toList();

  @Override
  public String name() {
    return "blank-scene";
  }

  @Override
  public Sheet draw(Random random) {
    Scene scene = Pick.from(SCENES, random);
    BufferedImage picture = scene.blank(random.nextInt(Integer.MAX_VALUE));
    double lightest = 0;
    double darkest = 255;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        lightest = Math.max(lightest, gray(picture, x, y));
        darkest = Math.min(darkest, gray(picture, x, y));
      }
    }
    double white = lightest;
    double contrast = Math.max(LEAST_CONTRAST, lightest - darkest);
    return Sheet.painted(
        picture.getWidth(),
        picture.getHeight(),
        (x, y) -> (white - gray(picture, (int) x, (int) y)) / contrast);
  }

  private static double gray(BufferedImage picture, int x, int y) {
    int rgb = picture.getRGB(x, y);
    return (0.299 * (rgb >> 16 & 0xff)) + (0.587 * (rgb >> 8 & 0xff)) + (0.114 * (rgb & 0xff));
  }
}
