package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/** A dotted line of light from the left edge to the right one: dots and gaps of two columns. */
record DottedLine() implements Corruption {
  private static final int DOT = 2;

  @Override
  public String name() {
    return "dotted_line";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    int last = MnistPicture.SIZE - 1;
    BrightLine line = new BrightLine(0, random.nextInt(last), last, random.nextInt(last));
    return MnistPicture.drawn((x, y) -> picture.at(x, y) + (x / DOT % 2 == 0 ? 0 : line.at(x, y)));
  }
}
