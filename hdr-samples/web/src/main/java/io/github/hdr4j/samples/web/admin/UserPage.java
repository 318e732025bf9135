package io.github.hdr4j.samples.web.admin;

import io.github.hdr4j.samples.web.account.Account;
import java.util.List;

/**
 * A page of accounts.
 *
 * @param accounts by address
 * @param number of the page, from 0
 * @param size most accounts of a page
 * @param total accounts on all pages
 */
public record UserPage(List<Account> accounts, int number, int size, long total) {
  /**
   * Copies the list.
   *
   * @param accounts by address
   * @param number of the page, from 0
   * @param size most accounts of a page
   * @param total accounts on all pages
   */
  public UserPage {
    accounts = List.copyOf(accounts);
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
