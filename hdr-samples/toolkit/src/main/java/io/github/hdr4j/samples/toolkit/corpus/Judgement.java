package io.github.hdr4j.samples.toolkit.corpus;

/**
 * How the counts of one corpus after one transform compare with the baseline.
 *
 * @param corpus its name
 * @param transform its name
 * @param kind what to conclude
 * @param details the counts that differ; empty if none does
 */
public record Judgement(String corpus, String transform, Kind kind, String details) {
  /** What to conclude. */
  public enum Kind {
    /** Reached, and not much better. */
    MET("ok", false),
    /** Worse than the baseline. */
    FELL("FELL", true),
    /** So much better that the baseline no longer guards what was reached. */
    TOO_LAX("too lax", false),
    /** Another number of pictures than in the baseline. */
    CHANGED("OTHER PICTURES", true),
    /** Not in the baseline. */
    MISSING("NOT IN THE BASELINE", true),
    /** In the baseline, but no longer read. */
    STALE("NOT READ", true);

    private final String words;
    private final boolean failure;

    Kind(String words, boolean failure) {
      this.words = words;
      this.failure = failure;
    }

    /**
     * Whether the check fails.
     *
     * @return false if it is met or exceeded
     */
    public boolean isFailure() {
      return failure;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * The conclusion and what led to it.
   *
   * @return such as {@code FELL: correct 9, not 10}
   */
  public String verdict() {
    return details.isEmpty() ? kind.toString() : kind + ": " + details;
  }
}
