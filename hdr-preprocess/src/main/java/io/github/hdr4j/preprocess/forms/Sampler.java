package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.ContrastMap;
import io.github.hdr4j.preprocess.LuminanceMap;

/** Values of a map between its pixels, by bilinear interpolation; the edge is continued. */
final class Sampler {
  /** Values of the map's pixels. */
  @FunctionalInterface
  private interface Values {
    float at(int x, int y);
  }

  private final Values values;
  private final int width;
  private final int height;

  private Sampler(Values values, int width, int height) {
    this.values = values;
    this.width = width;
    this.height = height;
  }

  static Sampler of(LuminanceMap map) {
    return new Sampler(map::luminance, map.width(), map.height());
  }

  static Sampler of(ContrastMap map) {
    return new Sampler(map::contrast, map.width(), map.height());
  }

  double at(Point point) {
    return at(point.x(), point.y());
  }

  double at(double x, double y) {
    double column = Math.max(0, Math.min(width - 1.0, x - 0.5));
    double row = Math.max(0, Math.min(height - 1.0, y - 0.5));
    int left = (int) column;
    int top = (int) row;
    int right = Math.min(left + 1, width - 1);
    int bottom = Math.min(top + 1, height - 1);
    double above = mix(values.at(left, top), values.at(right, top), column - left);
    double below = mix(values.at(left, bottom), values.at(right, bottom), column - left);
    return mix(above, below, row - top);
  }

  boolean contains(Point point) {
    return point.x() >= 0 && point.y() >= 0 && point.x() <= width && point.y() <= height;
  }

  private static double mix(double from, double to, double share) {
    return from + share * (to - from);
  }
}
