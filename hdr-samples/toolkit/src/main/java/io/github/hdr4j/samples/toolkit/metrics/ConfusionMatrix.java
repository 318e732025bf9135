package io.github.hdr4j.samples.toolkit.metrics;

import io.github.hdr4j.Recognition;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How often each digit shown was read as which digit. A picture without a reading, a blank or an
 * unreadable one, stands in no column but counts as shown. Immutable.
 */
public final class ConfusionMatrix {
  private final long[][] counts;
  private final long[] shown;

  private ConfusionMatrix(long[][] counts, long[] shown) {
    this.counts = counts;
    this.shown = shown;
  }

  /**
   * Starts counting.
   *
   * @return an empty counter
   */
  public static Counter counter() {
    return new Counter();
  }

  /**
   * One cell.
   *
   * @param shown the true digit, 0 to 9
   * @param read the digit read, 0 to 9
   * @return number of pictures
   */
  public long count(int shown, int read) {
    return counts[shown][read];
  }

  /**
   * The pictures of one digit that were read as none.
   *
   * @param shown the true digit, 0 to 9
   * @return their number
   */
  public long unread(int shown) {
    return this.shown[shown] - Arrays.stream(counts[shown]).sum();
  }

  /**
   * All pictures.
   *
   * @return their number, also of those without a reading
   */
  public long total() {
    return Arrays.stream(shown).sum();
  }

  /**
   * The pictures read as what they show.
   *
   * @return their number
   */
  public long correct() {
    return IntStream.range(0, Recognition.DIGITS).mapToLong(d -> counts[d][d]).sum();
  }

  /**
   * Precision, recall and F1 of every digit.
   *
   * @return ten scores, of the digits 0 to 9
   */
  public List<ClassScore> scores() {
    return IntStream.range(0, Recognition.DIGITS)
        .mapToObj(d -> ClassScore.of(counts[d][d], readAs(d), shown[d]))
        .toList();
  }

  private long readAs(int digit) {
    return Arrays.stream(counts).mapToLong(row -> row[digit]).sum();
  }

  /** Counts pictures one by one. Not thread-safe. */
  public static final class Counter {
    private final long[][] counts = new long[Recognition.DIGITS][Recognition.DIGITS];
    private final long[] shown = new long[Recognition.DIGITS];

    private Counter() {}

    /**
     * Counts one picture.
     *
     * @param label the digit it shows, 0 to 9
     * @param read the digit it was read as, if it was
     */
    public void add(int label, OptionalInt read) {
      shown[label]++;
      read.ifPresent(digit -> counts[label][digit]++);
    }

    /**
     * The counts so far.
     *
     * @return an immutable matrix
     */
    public ConfusionMatrix matrix() {
      return new ConfusionMatrix(
          Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new), shown.clone());
    }
  }
}
