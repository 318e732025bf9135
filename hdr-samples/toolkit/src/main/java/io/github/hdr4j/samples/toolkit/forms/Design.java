package io.github.hdr4j.samples.toolkit.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What a form looks like and what people write into it. Immutable. */
interface Design {
  /** What the first mark has more on each side, in units of the others. */
  double LARGER = 0.25;

  String name();

  double width();

  double height();

  List<FormField> fields();

  /** Filled squares near the corners, or none: top left, top right, bottom right, bottom left. */
  List<Area> marks();

  /** A printed line around the page. */
  Optional<Area> frame();

  /** Lines for names, addresses and the like, which nobody is to read as digits. */
  List<Area> scripts();

  /** Prints everything but the corner marks. */
  void print(Print print);

  /** A right value for each field; empty where it may be and is left blank. */
  Map<String, String> values(Random random);

  /**
   * Squares with their middles at the corners of a rectangle, the first one larger: so a page that
   * lies upside down can be told.
   *
   * @param inset between the edges of the page and the smaller marks
   */
  static List<Area> marks(double width, double height, double inset, double side) {
    double far = inset + side;
    return List.of(
        new Area(inset, inset, side, side).grown(LARGER * side),
        new Area(width - far, inset, side, side),
        new Area(width - far, height - far, side, side),
        new Area(inset, height - far, side, side));
  }
}
