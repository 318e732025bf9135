package io.github.hdr4j.samples.toolkit.drawing;

import java.util.List;

/**
 * What somebody writes with, and what it leaves.
 *
 * @param thickness of its line as a share of the digit's height; 0 for a line of one pixel
 * @param opacity how much of the sheet its colour hides, 0 to 1
 * @param skipping how much the grain of the sheet keeps from it, 0 to 1: chalk and pencil leave
 *     colour on the heights only
 * @param colours that it comes in, {@code 0xRRGGBB}
 */
public record Implement(double thickness, double opacity, double skipping, List<Integer> colours) {
  /** Blue, black and red ink, thin. */
  public static final Implement BALLPOINT =
      new Implement(0.028, 0.88, 0.15, List.of(0x23306e, 0x1b1b22, 0x28348c, 0x9a1f2c));

  /** Ink of many colours, among them pale ones. */
  public static final Implement FELT_PEN =
      new Implement(0.06, 0.85, 0, List.of(0xd23c32, 0x2f9ac2, 0x2e8b4f, 0xe07b28, 0x8a3fa0));

  /** A broad black or blue marker. */
  public static final Implement MARKER =
      new Implement(0.14, 0.96, 0, List.of(0x17181c, 0x1f2433, 0x1d3f8f));

  /** A hard pencil that hardly presses. */
  public static final Implement PENCIL =
      new Implement(0.026, 0.42, 0.6, List.of(0x4a4a4e, 0x55534f));

  /** White and yellow chalk. */
  public static final Implement CHALK = new Implement(0.06, 0.86, 0.7, List.of(0xf1f1ea, 0xf3e6a0));

  /** A drawing program's brush in a dark theme. */
  public static final Implement LIGHT_BRUSH =
      new Implement(0.055, 1, 0, List.of(0xe6e6e6, 0x8ab4f8, 0xffd54f));

  /** The black brush of a drawing program. */
  public static final Implement DARK_BRUSH = new Implement(0.06, 1, 0, List.of(0x000000, 0x101828));

  /** The thinnest line of a drawing program. */
  public static final Implement MOUSE = new Implement(0, 1, 0, List.of(0x000000));

  /**
   * Copies the list.
   *
   * @param thickness of its line as a share of the digit's height
   * @param opacity how much of the sheet its colour hides
   * @param skipping how much the grain of the sheet keeps from it
   * @param colours that it comes in
   */
  public Implement {
    colours = List.copyOf(colours);
  }
}
