package io.github.hdr4j.samples.toolkit.corruption;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A zigzag of light about a line across the picture, which may climb or fall a little. */
record Zigzag() implements Corruption {
  private static final int LEFT = 2;
  private static final int RIGHT = 25;
  private static final int MOST_RISE = 5;

  /** Pixels from the line to a turning point. */
  private static final double AMPLITUDE = 2;

  /** Pixels along the line from one turning point to the next. */
  private static final double WAY = 4;

  @Override
  public String name() {
    return "zigzag";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    int height = random.nextInt(MnistPicture.SIZE - 1);
    int rise = random.nextInt(2 * MOST_RISE) - MOST_RISE;
    List<BrightLine> lines = lines(height, rise);
    return MnistPicture.drawn(
        (x, y) -> picture.at(x, y) + lines.stream().mapToDouble(line -> line.at(x, y)).sum());
  }

  private static List<BrightLine> lines(int height, int rise) {
    double length = StrictMath.hypot(RIGHT - LEFT, rise);
    double cosine = (RIGHT - LEFT) / length;
    double sine = rise / length;
    List<BrightLine> lines = new ArrayList<>();
    double x = LEFT;
    double y = height;
    for (Turn turn : turns(length)) {
      double nextX = LEFT + cosine * turn.along - sine * turn.off;
      double nextY = height + sine * turn.along + cosine * turn.off;
      lines.add(new BrightLine(x, y, nextX, nextY));
      x = nextX;
      y = nextY;
    }
    return lines;
  }

  /** How far along the line, and how far below it, the zigzag turns or ends. */
  private record Turn(double along, double off) {}

  private static List<Turn> turns(double length) {
    List<Turn> turns = new ArrayList<>();
    double off = AMPLITUDE;
    for (double along = WAY / 2; along <= length; along += WAY) {
      turns.add(new Turn(along, off));
      off = -off;
    }
    // It ends near the line, as it does in MNIST-C, not on it.
    turns.add(new Turn(length, -off / (2 * (length % WAY))));
    return turns;
  }
}
