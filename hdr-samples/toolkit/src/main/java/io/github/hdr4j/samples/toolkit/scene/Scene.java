package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.Seeded;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;

/**
 * A situation in which digits are written and photographed, scanned or drawn. Immutable and
 * thread-safe; the same digit and number give the same picture on every machine.
 */
public final class Scene {
  private final String name;
  private final int width;
  private final int height;
  private final Writing writing;
  private final List<Layer> below;
  private final List<Layer> above;

  /**
   * Sets a scene.
   *
   * @param name in lower case, words joined by hyphens
   * @param width of the sheet in pixels
   * @param height of the sheet in pixels
   * @param below what is there before anything is written
   * @param writing where and with what the digit is written
   * @param above what happens after that
   */
  Scene(String name, int width, int height, List<Layer> below, Writing writing, List<Layer> above) {
    this.name = name;
    this.width = width;
    this.height = height;
    this.writing = writing;
    this.below = List.copyOf(below);
    this.above = List.copyOf(above);
  }

  /**
   * What the scene is called.
   *
   * @return lower case, words joined by hyphens
   */
  public String name() {
    return name;
  }

  /**
   * Draws a digit.
   *
   * @param digit 0 to 9
   * @param number any: another one, another hand, sheet and light of the same kind
   * @return the picture, owned by the caller
   * @throws IndexOutOfBoundsException if it is no digit
   */
  public BufferedImage draw(int digit, int number) {
    return picture(OptionalInt.of(Objects.checkIndex(digit, 10)), number);
  }

  /**
   * Draws the scene with nothing written.
   *
   * @param number any: the sheet and the light are those of the digits of this number
   * @return the picture, owned by the caller
   */
  public BufferedImage blank(int number) {
    return picture(OptionalInt.empty(), number);
  }

  private BufferedImage picture(OptionalInt digit, int number) {
    Surface surface = new Surface(width, height);
    for (int i = 0; i < below.size(); i++) {
      surface = below.get(i).on(surface, Seeded.random(name, "below", i, number));
    }
    if (digit.isPresent()) {
      Random hand = Seeded.random(name, "writing", digit.getAsInt(), number);
      surface = writing.of(digit.getAsInt()).on(surface, hand);
    }
    for (int i = 0; i < above.size(); i++) {
      surface = above.get(i).on(surface, Seeded.random(name, "above", i, number));
    }
    return surface.toImage();
  }

  @Override
  public String toString() {
    return name;
  }
}
