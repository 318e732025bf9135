package io.github.hdr4j.samples.training.drawing;

import io.github.hdr4j.samples.toolkit.Pick;
import io.github.hdr4j.samples.toolkit.scene.Scene;
import io.github.hdr4j.samples.toolkit.scene.Scenes;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Scenes in which nobody has written anything yet, with their contrast stretched. */
final class BlankScenes implements NonDigit {
  /** Less contrast is none: such a scene is blank in the file, too. */
  private static final double LEAST_CONTRAST = 4;

  /** Pixels at each side of a block that becomes one: the files are large otherwise. */
  private static final int SHRUNK = 2;

  /** Nothing is left of these, or writing of the other side, or an edge that is upright: a 1. */
  private static final Set<String> UNUSED =
      Set.of(
          "creased",
          "dark-theme",
          "desk-edge",
          "mouse-line",
          "shadow-edge",
          "show-through",
          "tiny-cell",
          "transparent");

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
    int width = picture.getWidth() / SHRUNK;
    int height = picture.getHeight() / SHRUNK;
    double[] gray = new double[width * height];
    for (int i = 0; i < gray.length; i++) {
      gray[i] = gray(picture, i % width * SHRUNK, i / width * SHRUNK);
    }
    double white = Arrays.stream(gray).max().orElseThrow();
    double black = Arrays.stream(gray).min().orElseThrow();
    double contrast = Math.max(LEAST_CONTRAST, white - black);
    return Sheet.painted(
        width, height, (x, y) -> (white - gray[((int) y) * width + (int) x]) / contrast);
  }

  /** The mean of a block of pixels. */
  private static double gray(BufferedImage picture, int left, int top) {
    double sum = 0;
    for (int y = top; y < top + SHRUNK; y++) {
      for (int x = left; x < left + SHRUNK; x++) {
        int rgb = picture.getRGB(x, y);
        sum += 0.299 * (rgb >> 16 & 0xff) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
      }
    }
    return sum / (SHRUNK * SHRUNK);
  }
}
