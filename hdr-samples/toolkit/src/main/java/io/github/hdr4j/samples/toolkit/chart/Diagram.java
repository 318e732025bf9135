package io.github.hdr4j.samples.toolkit.chart;

import java.awt.image.BufferedImage;

/** Something that can be drawn from figures, always in the same way. Immutable. */
public interface Diagram {
  /** Pixels a side for each CSS pixel, so that charts are sharp on fine screens and on paper. */
  int SCALE = 2;

  /**
   * The name of a file for it.
   *
   * @return lower-case letters and hyphens, without an ending
   */
  String name();

  /**
   * What it shows, in one sentence with its main figures, for who cannot see it.
   *
   * @return plain text
   */
  String alternative();

  /**
   * The width on a page.
   *
   * @return CSS pixels; a picture is {@link #SCALE} times as wide
   */
  int width();

  /**
   * The height on a page.
   *
   * @return CSS pixels; a picture is {@link #SCALE} times as high
   */
  int height();

  /**
   * Draws it.
   *
   * @param palette colours
   * @return an RGB picture, owned by the caller
   */
  BufferedImage draw(Palette palette);
}
