package io.github.hdr4j.samples.web.reading;

import java.util.List;

/**
 * A page of a history.
 *
 * @param readings the newest first
 * @param number of the page, from 0
 * @param size most readings of a page
 * @param total readings on all pages
 */
public record ReadingPage(List<Reading> readings, int number, int size, long total) {
  /**
   * Copies the list.
   *
   * @param readings the newest first
   * @param number of the page
   * @param size most readings of a page
   * @param total readings on all pages
   */
  public ReadingPage {
    readings = List.copyOf(readings);
  }

  /**
   * How many pages there are.
   *
   * @return 1 or more
   */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
