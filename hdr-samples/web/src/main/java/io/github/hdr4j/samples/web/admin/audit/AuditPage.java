package io.github.hdr4j.samples.web.admin.audit;

import java.util.List;

/**
 * A page of the log.
 *
 * @param entries the newest first
 * @param number of the page, from 0
 * @param size most entries of a page
 * @param total entries on all pages
 */
public record AuditPage(List<AuditEntry> entries, int number, int size, long total) {
  /**
   * Copies the list.
   *
   * @param entries the newest first
   * @param number of the page
   * @param size most entries of a page
   * @param total entries on all pages
   */
  public AuditPage {
    entries = List.copyOf(entries);
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
