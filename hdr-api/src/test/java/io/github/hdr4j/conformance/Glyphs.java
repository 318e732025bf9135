package io.github.hdr4j.conformance;

import java.awt.geom.Path2D;
import java.util.Random;
import java.util.Scanner;

/** The strokes of the ten digits, in a frame 0.65 wide and 1 high, y downwards. */
final class Glyphs {
  /** M: move, L: line, C: Bézier curve; coordinates in percent of the frame's height. */
  private static final String[] STROKES = {
    "M 33 0 C -8 0 -8 100 33 100 C 72 100 72 0 33 0",
    "M 20 18 L 38 0 L 38 100",
    "M 6 24 C 8 -8 62 -8 58 28 C 56 50 24 74 4 100 L 62 100",
    "M 6 8 C 28 -8 64 4 54 30 C 50 42 38 46 26 46 C 46 46 62 56 58 76 C 52 106 16 104 4 86",
    "M 14 0 L 6 54 L 62 54 M 50 16 L 48 100",
    "M 58 0 L 14 0 L 10 44 C 30 34 62 40 60 68 C 58 106 18 106 4 88",
    "M 50 0 C 22 12 4 46 6 72 C 8 108 60 108 60 74 C 60 42 18 42 7 70",
    "M 4 2 L 62 2 C 48 30 34 62 28 100",
    "M 33 48 C -2 36 4 0 33 0 C 62 0 66 36 33 48 C -6 60 -2 100 33 100 C 68 100 70 60 33 48",
    "M 56 28 C 54 -10 6 -8 8 28 C 10 58 50 58 56 28 L 52 100",
  };

  /** How far a hand misses a point, relative to the height. */
  private static final double TREMOR = 0.015;

  private Glyphs() {}

  /** The strokes of a digit, each point moved a little; the same for the same random numbers. */
  static Path2D of(int digit, Random random) {
    Path2D path = new Path2D.Double();
    Scanner strokes = new Scanner(STROKES[digit]);
    while (strokes.hasNext()) {
      String command = strokes.next();
      double[] p = new double[command.equals("C") ? 6 : 2];
      for (int k = 0; k < p.length; k++) {
        p[k] = strokes.nextInt() / 100.0 + TREMOR * (2 * random.nextDouble() - 1);
      }
      switch (command) {
        case "M" -> path.moveTo(p[0], p[1]);
        case "L" -> path.lineTo(p[0], p[1]);
        default -> path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
      }
    }
    return path;
  }
}
