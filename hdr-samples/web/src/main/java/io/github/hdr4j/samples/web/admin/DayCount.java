package io.github.hdr4j.samples.web.admin;

import java.time.LocalDate;
import java.util.Map;

/**
 * The readings of a day.
 *
 * @param day in UTC
 * @param verdicts number of readings of each verdict's word
 */
public record DayCount(LocalDate day, Map<String, Long> verdicts) {
  /**
   * Copies the map.
   *
   * @param day in UTC
   * @param verdicts number of readings of each verdict's word
   */
  public DayCount {
    verdicts = Map.copyOf(verdicts);
  }

  /**
   * Readings of a verdict.
   *
   * @param verdict its word
   * @return their number
   */
  public long of(String verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  /**
   * Readings of all verdicts.
   *
   * @return their number
   */
  public long total() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }
}
