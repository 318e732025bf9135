package io.github.hdr4j.preprocess.forms;

import java.util.Arrays;

/**
 * A map of ink seen along level or along upright lines, so that both are treated alike.
 *
 * @param map of the ink
 * @param upright whether lines go down rather than to the right
 */
record Scan(InkMap map, boolean upright) {
  /** Share of a line that may be hidden or missing. */
  static final double HIDDEN = 0.35;

  float at(int along, int across) {
    return upright ? map.at(across, along) : map.at(along, across);
  }

  void erase(int along, int across) {
    if (upright) {
      map.erase(across, along);
    } else {
      map.erase(along, across);
    }
  }

  /** The contrast that all but a small share of a line reaches: strokes across it are none. */
  float line(int across, int from, int to) {
    float[] values = new float[Math.max(1, to - from)];
    for (int i = 0; i < values.length; i++) {
      values[i] = at(from + i, across);
    }
    Arrays.sort(values);
    return values[(int) (HIDDEN * values.length)];
  }
}
