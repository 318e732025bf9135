package io.github.hdr4j.samples.toolkit.drawing;

import java.util.List;

/** What somebody writes with. */
interface Tool {
  /** Draws one stroke along a fine chain of points, in pixels. */
  void draw(List<Point> way, Ink ink);
}
