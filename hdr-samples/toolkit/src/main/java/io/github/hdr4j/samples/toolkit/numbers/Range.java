package io.github.hdr4j.samples.toolkit.numbers;

/**
 * Whole numbers from one to another.
 *
 * @param least the first
 * @param most the last
 */
public record Range(int least, int most) {
  /** A single number, or two with a hyphen between them. */
  @Override
  public String toString() {
    return least == most ? Integer.toString(least) : least + "-" + most;
  }

  /** Whether it is not empty and lies between two limits, both included. */
  boolean within(int lowest, int highest) {
    return lowest <= least && least <= most && most <= highest;
  }
}
