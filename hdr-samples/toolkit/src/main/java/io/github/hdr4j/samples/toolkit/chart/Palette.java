package io.github.hdr4j.samples.toolkit.chart;

import java.awt.Color;

/** The colours of a chart, those of the pages around it. */
public enum Palette {
  /** On white, also for files and for paper. */
  LIGHT(0xffffff, 0x1c2024, 0x5a636e, 0xd5d9df, 0x2166ac, 0xb35806, 0x92c5de, 0xf4a582),

  /** For screens that are set to dark. */
  DARK(0x15181c, 0xe6e8eb, 0xa2abb6, 0x3a424c, 0x6aa9e0, 0xf1a340, 0x1f5c8f, 0xa03428);

  private final Color ground;
  private final Color text;
  private final Color quiet;
  private final Color grid;
  private final Color first;
  private final Color second;
  private final Color right;
  private final Color wrong;

  Palette(int ground, int text, int quiet, int grid, int first, int second, int right, int wrong) {
    this.ground = new Color(ground);
    this.text = new Color(text);
    this.quiet = new Color(quiet);
    this.grid = new Color(grid);
    this.first = new Color(first);
    this.second = new Color(second);
    this.right = new Color(right);
    this.wrong = new Color(wrong);
  }

  Color ground() {
    return ground;
  }

  Color text() {
    return text;
  }

  /** Of what helps to read the chart and is not to be looked at. */
  Color quiet() {
    return quiet;
  }

  Color grid() {
    return grid;
  }

  /** Of what the chart is about. */
  Color first() {
    return first;
  }

  /** Of what is to be told from the first, also by colour-blind people. */
  Color second() {
    return second;
  }

  /** Of a cell that holds what is right; the text can be read on it. */
  Color right() {
    return right;
  }

  /** Of a cell that holds what is wrong; the text can be read on it. */
  Color wrong() {
    return wrong;
  }
}
