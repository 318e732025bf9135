package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.spi.ModelFile;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * What all learn from: digits to train with, and others to calibrate with, on which it is also
 * decided who votes. The digits of the test are in neither.
 *
 * @param training digits, all ten among them
 * @param held digits that train nothing
 * @param data where they come from, for people
 * @param contract the form of the tensors
 * @param seed of whatever is left to chance
 */
public record Lesson(
    PreparedDigits training, PreparedDigits held, String data, String contract, long seed) {
  private static final int HELD_OF = 10;

  /**
   * Keeps a tenth for the calibration.
   *
   * @param digits in random order
   * @param data where they come from, for people
   * @param contract the form of the tensors
   * @param seed of whatever is left to chance
   * @throws IllegalArgumentException if a digit is missing
   */
  public static Lesson of(PreparedDigits digits, String data, String contract, long seed) {
    int held = digits.size() / HELD_OF;
    PreparedDigits training = digits.part(held, digits.size());
    if (held == 0 || !training.missing().isEmpty()) {
      throw new IllegalArgumentException(
          "%s: the %d pictures to train with show no %s; every digit is needed, so take more pictures or a set that has all ten"
              .formatted(data, training.size(), training.missing()));
    }
    return new Lesson(training, digits.part(0, held), data, contract, seed);
  }

  /** Changes with every pixel and label, their order, and the seed. */
  public String fingerprint() {
    ByteBuffer bytes =
        ByteBuffer.allocate(Long.BYTES + (training.size() + held.size()) * (Integer.BYTES * 2));
    bytes.putLong(seed);
    for (PreparedDigits part : new PreparedDigits[] {training, held}) {
      part.digits().forEach(one -> bytes.putInt(one.digit()).putInt(one.tensor().hashCode()));
    }
    return ModelFile.sha256(bytes.array(), bytes.position()).substring(0, 16);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s, %,d pictures to train and %,d to calibrate, seed %d",
        data,
        training.size(),
        held.size(),
        seed);
  }
}
