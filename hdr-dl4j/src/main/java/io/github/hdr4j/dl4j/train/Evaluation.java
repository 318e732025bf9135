package io.github.hdr4j.dl4j.train;

/** A network's logits on labelled samples. Immutable, as long as nobody writes to its array. */
public final class Evaluation {

  private final float[] logits;
  private final int[] labels;
  private final int classes;

  private Evaluation(float[] logits, int[] labels, int classes) {
    this.logits = logits;
    this.labels = labels;
    this.classes = classes;
  }

  /**
   * Of logits computed elsewhere.
   *
   * @param logits {@code samples × classes}, row by row; not copied
   * @param labels one per sample, 0 to 9 or {@link DigitSample#NOT_A_DIGIT}
   * @param classes 10 or 11
   * @return the evaluation
   * @throws IllegalArgumentException if the numbers do not fit
   */
  public static Evaluation of(float[] logits, int[] labels, int classes) {
    if (logits.length != labels.length * classes) {
      throw new IllegalArgumentException(
          logits.length + " logits for " + labels.length + " samples of " + classes + " classes");
    }
    return new Evaluation(logits, labels.clone(), classes);
  }

  /**
   * The logits of all samples.
   *
   * @return the array itself, row by row; not to be written to
   */
  public float[] logits() {
    return logits;
  }

  /**
   * How many samples there are.
   *
   * @return digits and others
   */
  public int size() {
    return labels.length;
  }

  /**
   * Whether a sample is a digit.
   *
   * @param index of the sample, from 0
   * @return false if it is labelled as none
   */
  public boolean isDigit(int index) {
    return labels[index] != DigitSample.NOT_A_DIGIT;
  }

  /**
   * Whether a digit ranks first among the ten, whatever the probability that it is none.
   *
   * @param index of the sample, from 0
   * @return true if its label is the most likely digit
   */
  public boolean isRight(int index) {
    return best(index) == labels[index];
  }

  /**
   * The probability, among the ten digits, of what a sample is.
   *
   * @param index of the sample, from 0
   * @param temperature what logits are divided by
   * @return 0 to 1
   */
  public double likelihood(int index, double temperature) {
    return digits(index, temperature)[labels[index]];
  }

  /**
   * The probability of the best digit, among the ten.
   *
   * @param index of the sample, from 0
   * @param temperature what logits are divided by
   * @return 0 to 1
   */
  public double confidence(int index, double temperature) {
    return digits(index, temperature)[best(index)];
  }

  /**
   * The probability that a sample is a digit at all.
   *
   * @param index of the sample, from 0
   * @param temperature what logits are divided by
   * @return 0 to 1; 1 where the network cannot tell
   */
  public double digitProbability(int index, double temperature) {
    return classes > DigitSample.NOT_A_DIGIT
        ? 1
            - Logits.probabilities(logits, index * classes, classes, temperature)[
                DigitSample.NOT_A_DIGIT]
        : 1;
  }

  /**
   * How many of the digits are ranked right.
   *
   * @return of all digits
   */
  public Proportion accuracy() {
    int right = 0;
    int digits = 0;
    for (int i = 0; i < size(); i++) {
      digits += isDigit(i) ? 1 : 0;
      right += isDigit(i) && isRight(i) ? 1 : 0;
    }
    return new Proportion(right, digits);
  }

  /**
   * How many of the others are more likely no digit than a digit.
   *
   * @return of all that are no digit
   */
  public Proportion rejection() {
    int rejected = 0;
    int others = 0;
    for (int i = 0; i < size(); i++) {
      others += isDigit(i) ? 0 : 1;
      rejected += !isDigit(i) && digitProbability(i, 1) < 0.5 ? 1 : 0;
    }
    return new Proportion(rejected, others);
  }

  private int best(int index) {
    return Logits.best(logits, index * classes, DigitSample.NOT_A_DIGIT);
  }

  private double[] digits(int index, double temperature) {
    return Logits.probabilities(logits, index * classes, DigitSample.NOT_A_DIGIT, temperature);
  }

  /** Mean negative logarithm of the likelihood of the labels, over all classes, in nats. */
  double loss() {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      double[] q = Logits.probabilities(logits, i * classes, classes, 1);
      sum -= Math.log(Math.max(q[labels[i]], 1e-300));
    }
    return sum / labels.length;
  }
}
