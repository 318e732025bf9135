package io.github.hdr4j.samples.web.admin.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of who did what. An entry is written in the transaction of what it tells of, so neither
 * is ever there without the other; none is changed, and none is deleted before its year is over.
 */
@Service
@Transactional
public class AuditLog {
  /** The actor of what nobody did. */
  public static final String SERVER = "server";

  private static final Duration KEPT = Duration.ofDays(365);
  private static final int LONGEST_NAME = 254;
  private static final int LONGEST_ACTION = 60;
  private static final int LONGEST_DETAIL = 1000;

  private final AuditRepository rows;
  private final JdbcAggregateOperations database;
  private final Clock clock;

  AuditLog(AuditRepository rows, JdbcAggregateOperations database, Clock clock) {
    this.rows = rows;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Writes down what was done now.
   *
   * @param actor address of who did it, or {@link #SERVER}
   * @param action a word such as {@code account.disabled}
   * @param subject what it was done to, such as an address
   * @param detail more about it; perhaps empty
   */
  public void write(String actor, String action, String subject, String detail) {
    write(clock.instant(), actor, action, subject, detail);
  }

  void write(Instant at, String actor, String action, String subject, String detail) {
    database.insert(
        new AuditEntry(
            UUID.randomUUID(),
            at.truncatedTo(ChronoUnit.MICROS),
            cut(actor, LONGEST_NAME),
            cut(action, LONGEST_ACTION),
            cut(subject, LONGEST_NAME),
            cut(detail, LONGEST_DETAIL)));
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  /**
   * A page of the log.
   *
   * @param filter which entries
   * @param number of the page, from 0
   * @param size most entries of a page
   * @return the page; empty if there are fewer
   */
  @Transactional(readOnly = true)
  public AuditPage search(AuditFilter filter, int number, int size) {
    List<AuditEntry> found =
        rows.search(filter.pattern(), filter.action(), size, (long) number * size);
    return new AuditPage(found, number, size, rows.count(filter.pattern(), filter.action()));
  }

  /**
   * Which actions there are entries of.
   *
   * @return words, sorted
   */
  @Transactional(readOnly = true)
  public List<String> actions() {
    return rows.actions();
  }

  /**
   * Deletes the entries whose year is over.
   *
   * @return how many there were
   */
  public int deleteOutdated() {
    return rows.deleteOlder(clock.instant().minus(KEPT));
  }
}
