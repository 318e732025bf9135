package io.github.hdr4j.samples.toolkit.scene;

import io.github.hdr4j.samples.toolkit.drawing.Implement;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import java.util.Random;

/**
 * What somebody has written, as it looks on the sheet.
 *
 * @param ink of the size of the sheet
 * @param implement that wrote it
 * @param colour {@code 0xRRGGBB}
 */
record InkLayer(Ink ink, Implement implement, int colour) implements Layer {
  @Override
  public Surface on(Surface below, Random random) {
    new Coat(implement, colour, random).cover(below, ink, 0, 0);
    return below;
  }
}
