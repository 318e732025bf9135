package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.Box;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** A sheet on which marks find places of their own. Mutable and not thread-safe; starts blank. */
final class Page {
  private static final int TRIES = 40;

  private final int width;
  private final int height;
  private final double distance;
  private final Random random;
  private final Plate plate;
  private final List<PageMark> marks = new ArrayList<>();
  private final List<Box> taken = new ArrayList<>();

  /**
   * A page.
   *
   * @param width in pixels
   * @param height in pixels
   * @param distance between two places, in pixels
   * @param random source of the places
   */
  Page(int width, int height, double distance, Random random) {
    this.width = width;
    this.height = height;
    this.distance = distance;
    this.random = random;
    this.plate = new Plate(width, height);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** A free place of this size, which is taken from now on; nothing if none is found. */
  Optional<Box> place(int wide, int high) {
    for (int i = 0; i < TRIES && wide < width && high < height; i++) {
      Box box = new Box(random.nextInt(width - wide), random.nextInt(height - high), wide, high);
      if (taken.stream().noneMatch(other -> Boxes.near(box, other, distance))) {
        taken.add(box);
        return Optional.of(box);
      }
    }
    return Optional.empty();
  }

  /** Puts a mark into a free place, if there is one. */
  void put(PageMark.Kind kind, OptionalInt digit, Ink ink) {
    place(ink.width(), ink.height()).ifPresent(box -> lay(kind, digit, ink, box.x(), box.y()));
  }

  /** Puts a mark into a place that was found before. */
  void lay(PageMark.Kind kind, OptionalInt digit, Ink ink, int left, int top) {
    plate.lay(ink, left, top);
    marks.add(new PageMark(kind, digit, Boxes.moved(Boxes.of(ink), left, top)));
  }

  Ink ink() {
    return plate.ink();
  }

  List<PageMark> marks() {
    return List.copyOf(marks);
  }
}
