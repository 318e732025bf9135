package io.github.hdr4j;

/**
 * What a network that sees a whole {@link LineStrip} says of each frame, a slice of {@value
 * LineStrip#STEP} columns: which digit stands there, or that none does. A digit that shows in
 * several frames in a row is one digit; between two equal ones lies a frame with none
 * (connectionist temporal classification: A. Graves et al., ICML 2006). Immutable and thread-safe.
 */
public final class LineFrames {
  /** Outputs of a frame: ten digits, and none. */
  public static final int CLASSES = Recognition.DIGITS + 1;

  private static final int NONE = Recognition.DIGITS;

  /** Nothing is less probable than this, whatever the network says. */
  private static final double LEAST = 1e-6;

  private final double[][] frames;

  private LineFrames(double[][] frames) {
    this.frames = frames;
  }

  /**
   * Takes the softmax of logits.
   *
   * @param logits a row of {@value #CLASSES} finite values for each frame
   * @return what they say
   * @throws IllegalArgumentException if a row has another length
   */
  public static LineFrames ofLogits(float[][] logits) {
    double[][] frames = new double[logits.length][];
    for (int i = 0; i < logits.length; i++) {
      frames[i] = softmax(logits[i]);
    }
    return new LineFrames(frames);
  }

  private static double[] softmax(float[] logits) {
    if (logits.length != CLASSES) {
      throw new IllegalArgumentException(
          "a frame has %d logits, not %d".formatted(CLASSES, logits.length));
    }
    double most = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      most = Math.max(most, logit);
    }
    double[] result = new double[CLASSES];
    double sum = 0;
    for (int c = 0; c < CLASSES; c++) {
      result[c] = Math.exp(logits[c] - most);
      sum += result[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      result[c] /= sum;
    }
    return result;
  }

  /**
   * How many they are.
   *
   * @return 0 or more
   */
  public int count() {
    return frames.length;
  }

  /**
   * Tells how probable it is that exactly one digit stands between two columns.
   *
   * @param from column of the strip
   * @param to column behind the last one
   * @param digit 0 to 9
   * @return natural logarithm of the probability
   */
  public double digit(double from, double to, int digit) {
    double before = 1;
    double within = 0;
    double after = 0;
    int end = end(to);
    for (int i = first(from); i < end; i++) {
      double none = frames[i][NONE];
      after = (after + within) * none;
      within = (within + before) * frames[i][digit];
      before *= none;
    }
    return Math.log(Math.max(LEAST, within + after));
  }

  /**
   * Tells how probable it is that no digit stands between two columns.
   *
   * @param from column of the strip
   * @param to column behind the last one
   * @return natural logarithm of the probability
   */
  public double none(double from, double to) {
    double none = 1;
    int end = end(to);
    for (int i = first(from); i < end; i++) {
      none *= frames[i][NONE];
    }
    return Math.log(Math.max(LEAST, none));
  }

  private int first(double column) {
    return Math.max(0, (int) Math.ceil(column / LineStrip.STEP));
  }

  private int end(double column) {
    return Math.min(frames.length, (int) Math.ceil(column / LineStrip.STEP));
  }
}
