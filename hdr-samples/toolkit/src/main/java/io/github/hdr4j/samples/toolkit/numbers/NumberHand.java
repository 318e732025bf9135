package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.Pick;
import java.util.Random;

/**
 * One person writing one number: the same slant, size and pen from the first digit to the last,
 * more or less. Mutable through its source of chance; not thread-safe.
 */
final class NumberHand {
  private static final double LEAST_SLANT = -0.2;
  private static final double MOST_SLANT = 0.35;
  private static final double WEIGHT = 0.1;

  /** Largest differences between digits of a hand of unevenness 1. */
  private static final double SIZE = 0.16;

  private static final double TURN = 0.07;
  private static final double STEP = 0.05;

  /** Of two lines that touch, as a share of the line's width; more would be a crossing. */
  private static final double LEAST_OVERLAP = 0.2;

  private static final double MOST_OVERLAP = 0.7;

  private static final double TIGHTEST = 0.1;
  private static final double WIDEST = 0.38;
  private static final double SPACE = 0.5;

  /** How far up and down a clear gap is kept, as a share of the height. */
  private static final double REACH = 0.3;

  private final Writer writer;
  private final NumberStyle style;
  private final double height;
  private final int block;
  private final Random random;
  private final Press press;
  private final Baseline baseline;
  private final double gap;

  /** Width of the line in pixels of the sheet. */
  private final double pen;

  /** Pairs that were to touch but would have merged; the next ones touch in their place. */
  private int owed;

  /**
   * Takes up the pen.
   *
   * @param writer whose digits they are
   * @param style of the number
   * @param height of a digit in pixels of the sheet
   * @param block pixels of the sheet that become one of the picture
   * @param random source of all chance
   */
  NumberHand(Writer writer, NumberStyle style, double height, int block, Random random) {
    this.writer = writer;
    this.style = style;
    this.height = height;
    this.block = block;
    this.random = random;
    this.pen = writer.thickness() * height;
    double uneven = style.unevenness();
    this.press =
        new Press(
            uneven * Pick.between(LEAST_SLANT, MOST_SLANT, random),
            uneven * Pick.between(-WEIGHT, WEIGHT, random));
    this.baseline = Baseline.any(uneven, random);
    this.gap = Pick.between(TIGHTEST, WIDEST, random);
  }

  /** Writes a text on a line. */
  Line write(String text) {
    Line line = new Line();
    boolean space = false;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == ' ') {
        space = true;
        continue;
      }
      boolean pair = !space && isDigit(sign) && isDigit(before);
      add(line, sign, pair, space ? (int) (SPACE * height) : 0);
      space = false;
      before = sign;
    }
    return line;
  }

  /** A digit or sign in the size and slant of this line, at most this wide. */
  Stamp stamp(char sign, double mostWidth) {
    Form form =
        isDigit(sign)
            ? writer.digit(sign - '0', random)
            : Signs.write(sign, writer.thickness(), random);
    double uneven = style.unevenness();
    double size = height * (1 + uneven * Pick.between(-SIZE, SIZE, random));
    double turn = baseline.skew() + uneven * Pick.between(-TURN, TURN, random);
    double width = form.box().width() * size / form.height();
    return press.stamp(form, size * Math.min(1, mostWidth / width), turn);
  }

  private void add(Line line, char sign, boolean pair, int space) {
    Stamp stamp = stamp(sign, Double.MAX_VALUE);
    double step = style.unevenness() * Pick.between(-STEP, STEP, random);
    int y = (int) Math.round(baseline.at(line.end(), height) + step * height);
    double chance = random.nextDouble();
    Closeness close = style.closeness();
    if (pair && (chance < close.touching() || owed > 0)) {
      int overlap = (int) Math.round(pen * Pick.between(LEAST_OVERLAP, MOST_OVERLAP, random));
      boolean touches = line.touch(sign, stamp, y, Math.max(block, overlap), height);
      owed += (chance < close.touching() ? 1 : 0) - (touches ? 1 : 0);
      if (touches) {
        return;
      }
    }
    if (pair && chance < close.touching() + close.kerned()) {
      line.kern(sign, stamp, y, least());
      return;
    }
    double room = gap * Pick.between(0.7, 1.4, random);
    int apart = Math.max(2 * block, (int) Math.round(room * height));
    line.apart(sign, stamp, y, apart + space, (int) (REACH * height));
  }

  /** The smallest gap that still shows in the picture, in pixels of the sheet. */
  private int least() {
    return Math.max(2 * block, (int) (height / 20));
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
