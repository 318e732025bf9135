package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Implement;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A printed page that somebody writes on. Mutable and not thread-safe. */
public final class WrittenPage {
  private final Surface surface;
  private final Coat coat;

  /**
   * Takes a pen to a page.
   *
   * @param print what is on it, opaque; not changed
   * @param implement that writes
   * @param colour of its ink, {@code 0xRRGGBB}
   * @param random where the ink is thin; the same numbers give the same page
   */
  public WrittenPage(BufferedImage print, Implement implement, int colour, Random random) {
    this.surface = Surface.of(print);
    this.coat = new Coat(implement, colour, random);
  }

  /**
   * Lays ink over a part of the page; what falls beside it is lost.
   *
   * @param ink on a sheet of its own
   * @param left column of the page where that sheet begins
   * @param top row of the page where that sheet begins
   */
  public void write(Ink ink, int left, int top) {
    coat.cover(surface, ink, left, top);
  }

  /**
   * Looks at it.
   *
   * @return a picture of what is on it now, owned by the caller
   */
  public BufferedImage picture() {
    return surface.toImage();
  }
}
