package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.drawing.Ink;

/**
 * A form in the size and slant of a line, ready to be put into it.
 *
 * @param ink cut tightly
 * @param left of the ink, in pixels from the point of the baseline below the form's middle
 * @param top of the ink, in pixels from there
 */
record Stamp(Ink ink, int left, int top) {
  /** The first column with ink in a row, or the width where there is none. */
  int first(int row) {
    int x = 0;
    while (x < ink.width() && ink.at(x, row) < Form.INKED) {
      x++;
    }
    return x;
  }

  /** The last column with ink in a row, or −1. */
  int last(int row) {
    int x = ink.width() - 1;
    while (x >= 0 && ink.at(x, row) < Form.INKED) {
      x--;
    }
    return x;
  }
}
