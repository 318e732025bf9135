package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of a number before it is read. A {@link NumberReader} searches for the most
 * probable text that keeps the rules, rather than checking afterwards: of a postal code of six
 * digits it looks for the best six. Where something else is clearly written it says so, or is not
 * confident. Immutable and, if the check is, thread-safe.
 */
public final class NumberRules {
  private static final NumberRules ANY = builder().build();

  private final Set<NumberSign> signs;
  private final int least;
  private final int most;
  private final boolean marksOthers;
  private final Optional<Predicate<String>> check;
  private final OptionalDouble acceptThreshold;

  private NumberRules(Builder builder) {
    signs = Set.copyOf(builder.signs);
    least = builder.least;
    most = builder.most;
    marksOthers = builder.marksOthers;
    check = builder.check;
    acceptThreshold = builder.acceptThreshold;
  }

  /**
   * No rules: any number of digits, all signs.
   *
   * @return the rules that a reader has by default
   */
  public static NumberRules any() {
    return ANY;
  }

  /**
   * So many digits and nothing else.
   *
   * @param count 1 or more
   * @return the rules
   * @throws IllegalArgumentException if the count is below 1
   */
  public static NumberRules digits(int count) {
    return builder().signs(Set.of()).length(count, count).build();
  }

  /**
   * Starts with no rules.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The signs that are read. Others are passed over.
   *
   * @return an unmodifiable set
   */
  public Set<NumberSign> signs() {
    return signs;
  }

  /**
   * The fewest digits.
   *
   * @return 1 or more
   */
  public int least() {
    return least;
  }

  /**
   * The most digits.
   *
   * @return not below {@link #least()}; {@link Integer#MAX_VALUE} if there is no limit
   */
  public int most() {
    return most;
  }

  /**
   * Tells whether every mark that is no digit appears as {@link NumberReading#OTHER} in the text,
   * also before and after the digits, as is wanted for number plates.
   *
   * @return false by default
   */
  public boolean marksOthers() {
    return marksOthers;
  }

  /**
   * What the text must satisfy, such as a check digit.
   *
   * @return empty if anything will do
   */
  public Optional<Predicate<String>> check() {
    return check;
  }

  /**
   * Confidence of the whole number from which it is accepted.
   *
   * @return empty for the reader's own
   */
  public OptionalDouble acceptThreshold() {
    return acceptThreshold;
  }

  /** Tells whether so many digits are neither too few nor too many. */
  boolean allowsLength(int digits) {
    return digits >= least && digits <= most;
  }

  boolean limitsLength() {
    return least > 1 || most < Integer.MAX_VALUE;
  }

  /** The same for any text: no limit and no check. */
  NumberRules withoutLength() {
    return limitsLength() ? builder().signs(signs).marksOthers(marksOthers).build() : this;
  }

  boolean satisfies(String text) {
    return check.map(test -> test.test(text)).orElse(true);
  }

  /** Makes {@link NumberRules}. Not thread-safe. */
  public static final class Builder {
    private Set<NumberSign> signs = EnumSet.allOf(NumberSign.class);
    private int least = 1;
    private int most = Integer.MAX_VALUE;
    private boolean marksOthers;
    private Optional<Predicate<String>> check = Optional.empty();
    private OptionalDouble acceptThreshold = OptionalDouble.empty();

    private Builder() {}

    /**
     * Sets which signs are read; all of them by default.
     *
     * @param wanted may be empty
     * @return this builder
     */
    public Builder signs(Set<NumberSign> wanted) {
      signs = Set.copyOf(wanted);
      return this;
    }

    /**
     * Sets how many digits there are.
     *
     * @param fewest 1 or more
     * @param highest not below {@code fewest}
     * @return this builder
     * @throws IllegalArgumentException if the numbers are out of range
     */
    public Builder length(int fewest, int highest) {
      if (fewest < 1 || highest < fewest) {
        throw new IllegalArgumentException(
            "a number has 1 digit or more, and not fewer than at least: %d to %d"
                .formatted(fewest, highest));
      }
      least = fewest;
      most = highest;
      return this;
    }

    /**
     * Sets whether marks that are no digits appear in the text.
     *
     * @param marked false by default
     * @return this builder
     */
    public Builder marksOthers(boolean marked) {
      marksOthers = marked;
      return this;
    }

    /**
     * Sets what the text must satisfy.
     *
     * @param test gets texts such as "1,250.00"; called many times, so it should be fast
     * @return this builder
     */
    public Builder check(Predicate<String> test) {
      check = Optional.of(requireNonNull(test, "test"));
      return this;
    }

    /**
     * Sets the confidence of the whole number from which it is accepted.
     *
     * @param threshold 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder acceptThreshold(double threshold) {
      acceptThreshold = OptionalDouble.of(UnitRange.check("acceptThreshold", threshold));
      return this;
    }

    /**
     * Makes the rules.
     *
     * @return the rules
     */
    public NumberRules build() {
      return new NumberRules(this);
    }
  }
}
