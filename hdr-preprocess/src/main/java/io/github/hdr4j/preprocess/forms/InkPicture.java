package io.github.hdr4j.preprocess.forms;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;

/** Draws chosen marks on white paper: what is left of a field for the recogniser. */
final class InkPicture {
  private static final int WHITE = 255;

  private InkPicture() {}

  /**
   * Draws marks with their soft rims.
   *
   * @param marks on one map, at least one
   * @param margin of white paper around them, in pixels
   */
  static BufferedImage of(List<InkMark> marks, int margin) {
    int left = marks.stream().mapToInt(InkMark::left).min().orElseThrow() - margin;
    int top = marks.stream().mapToInt(InkMark::top).min().orElseThrow() - margin;
    int right = marks.stream().mapToInt(InkMark::right).max().orElseThrow() + margin;
    int bottom = marks.stream().mapToInt(InkMark::bottom).max().orElseThrow() + margin;
    BufferedImage picture =
        new BufferedImage(right - left + 1, bottom - top + 1, BufferedImage.TYPE_BYTE_GRAY);
    byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    Arrays.fill(pixels, (byte) WHITE);
    for (InkMark mark : marks) {
      InkMap map = mark.map();
      for (int at : mark.pixels()) {
        int x = at % map.width;
        int y = at / map.width;
        for (int ny = y - 1; ny <= y + 1; ny++) {
          for (int nx = x - 1; nx <= x + 1; nx++) {
            int index = (ny - top) * picture.getWidth() + nx - left;
            if (nx >= left && nx <= right && ny >= top && ny <= bottom) {
              float contrast = Math.max(0, Math.min(1, map.at(nx, ny)));
              pixels[index] = (byte) Math.round(WHITE * (1 - contrast));
            }
          }
        }
      }
    }
    return picture;
  }
}
