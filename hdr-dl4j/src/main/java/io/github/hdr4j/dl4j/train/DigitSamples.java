package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.Preprocessor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Prepared digits to train with, and the form they were prepared in. Held in memory, some 3 KB
 * each. Immutable and thread-safe.
 */
public final class DigitSamples {

  private final List<DigitSample> samples;
  private final String contract;

  private DigitSamples(List<DigitSample> samples, String contract) {
    this.samples = samples;
    this.contract = contract;
  }

  /**
   * Of tensors in {@link Preprocessor#MNIST_CONTRACT MNIST's form}.
   *
   * @param samples in any order
   * @return the samples
   */
  public static DigitSamples of(List<DigitSample> samples) {
    return of(samples, Preprocessor.MNIST_CONTRACT);
  }

  /**
   * Of tensors in any form.
   *
   * @param samples in any order
   * @param contract the form's name, as {@link Preprocessor#contract()} gives it
   * @return the samples
   */
  public static DigitSamples of(List<DigitSample> samples, String contract) {
    return new DigitSamples(List.copyOf(samples), contract);
  }

  /**
   * The samples.
   *
   * @return in the order given; unmodifiable
   */
  public List<DigitSample> all() {
    return samples;
  }

  /**
   * How many there are.
   *
   * @return 0 or more
   */
  public int size() {
    return samples.size();
  }

  /**
   * The form they were prepared in.
   *
   * @return as {@link Preprocessor#contract()}
   */
  public String contract() {
    return contract;
  }

  /**
   * These and others.
   *
   * @param others of the same form
   * @return all of them, these first
   * @throws IllegalArgumentException if the others are of another form
   */
  public DigitSamples and(DigitSamples others) {
    if (!contract.equals(others.contract)) {
      throw new IllegalArgumentException(Messages.mixedContracts(contract, others.contract));
    }
    List<DigitSample> all = new ArrayList<>(samples);
    all.addAll(others.samples);
    return new DigitSamples(List.copyOf(all), contract);
  }

  /**
   * A part of them, drawn by chance.
   *
   * @param share of each class, 0 to 1; rounded to whole samples
   * @param seed decides which; the same one gives the same part
   * @return the part, and what is left
   * @throws IllegalArgumentException if the share is not 0 to 1
   */
  public Split split(double share, long seed) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(Messages.share(share));
    }
    boolean[] drawn = new boolean[size()];
    for (int label = 0; label <= DigitSample.NOT_A_DIGIT; label++) {
      int wanted = label;
      int[] members =
          IntStream.range(0, size()).filter(i -> samples.get(i).label() == wanted).toArray();
      int[] order = Chance.shuffled(members.length, new Chance(seed).at(-1, label));
      for (int i = 0; i < Math.round(share * members.length); i++) {
        drawn[members[order[i]]] = true;
      }
    }
    List<DigitSample> part = new ArrayList<>();
    List<DigitSample> rest = new ArrayList<>();
    for (int i = 0; i < drawn.length; i++) {
      (drawn[i] ? part : rest).add(samples.get(i));
    }
    return new Split(of(part, contract), of(rest, contract));
  }

  /**
   * Samples in two parts.
   *
   * @param part as large as was asked for
   * @param rest all others
   */
  public record Split(DigitSamples part, DigitSamples rest) {}

  /** Changes with any label, any value and the order. */
  long checksum() {
    CRC32 crc = new CRC32();
    for (DigitSample sample : samples) {
      crc.update(sample.label());
      int hash = sample.tensor().hashCode();
      for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
        crc.update(hash >>> shift);
      }
    }
    return crc.getValue();
  }

  boolean haveNonDigits() {
    return samples.stream().anyMatch(sample -> !sample.isDigit());
  }

  int[] labels() {
    return samples.stream().mapToInt(DigitSample::label).toArray();
  }

  @Override
  public String toString() {
    return samples.size() + " samples, " + contract;
  }
}
