package io.github.hdr4j.samples.web.reading;

import io.github.hdr4j.samples.toolkit.report.ResultJson;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The readings that are kept. A reading and its picture are two rows of one transaction, so neither
 * is ever there without the other, whenever the server may stop.
 */
@Service
@Transactional
public class Readings {
  private static final int LONGEST_TEXT = 4000;

  private final ReadingRepository rows;
  private final JdbcAggregateOperations database;
  private final TransactionOperations transactions;
  private final Engines engines;
  private final Clock clock;

  Readings(
      ReadingRepository rows,
      JdbcAggregateOperations database,
      TransactionOperations transactions,
      Engines engines,
      Clock clock) {
    this.rows = rows;
    this.database = database;
    this.transactions = transactions;
    this.engines = engines;
    this.clock = clock;
  }

  /**
   * Keeps a reading with its picture. When this returns, both are on the disk.
   *
   * @param account whose it is
   * @param name of the picture
   * @param mode what was looked for
   * @param result what was read
   * @return what is kept
   * @throws BusyException if too many others wait
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Reading keep(UUID account, String name, Mode mode, ReadResult result) {
    UUID id = UUID.randomUUID();
    Reading reading =
        new Reading(
            id,
            account,
            now(),
            name,
            mode.word(),
            ResultJson.word(result.verdict()),
            cut(result.text()),
            result.confidence(),
            result.json().toString(),
            null,
            null,
            null);
    StoredPicture picture = engines.inTurn(() -> StoredPicture.of(id, result.picture()));
    transactions.executeWithoutResult(
        status -> {
          database.insert(reading);
          database.insert(picture);
        });
    return reading;
  }

  /** H2 and PostgreSQL keep microseconds. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  /**
   * Finds a reading.
   *
   * @param account whose it must be
   * @param id of the reading
   * @return the reading, or empty if there is none or it is somebody else's
   */
  @Transactional(readOnly = true)
  public Optional<Reading> find(UUID account, UUID id) {
    return rows.findByIdAndAccountId(id, account);
  }

  /**
   * Finds a reading whoever's it is. The caller checks that it may be seen.
   *
   * @param id of the reading
   * @return the reading, or empty if there is none
   */
  @Transactional(readOnly = true)
  public Optional<Reading> find(UUID id) {
    return rows.findById(id);
  }

  /**
   * The picture of a reading. The caller checks that it may be seen.
   *
   * @param id of the reading
   * @return the picture, or empty if there is none
   */
  @Transactional(readOnly = true)
  public Optional<StoredPicture> picture(UUID id) {
    return Optional.ofNullable(database.findById(id, StoredPicture.class));
  }

  /**
   * A page of a history.
   *
   * @param account whose
   * @param filter which readings
   * @param number of the page, from 0
   * @param size most readings of a page
   * @return the page; empty if there are fewer
   */
  @Transactional(readOnly = true)
  public ReadingPage search(UUID account, ReadingFilter filter, int number, int size) {
    String verdict = filter.verdict().orElse("");
    List<Reading> found =
        rows.search(
            account, filter.pattern(), verdict, filter.correctedOnly(), size, (long) number * size);
    long total = rows.count(account, filter.pattern(), verdict, filter.correctedOnly());
    return new ReadingPage(found, number, size, total);
  }

  /**
   * Hands over all readings of an account, one by one.
   *
   * @param account whose
   * @param filter which readings
   * @param taker gets the newest first
   */
  @Transactional(readOnly = true)
  public void each(UUID account, ReadingFilter filter, Consumer<Reading> taker) {
    try (Stream<Reading> found =
        rows.stream(
            account, filter.pattern(), filter.verdict().orElse(""), filter.correctedOnly())) {
      found.forEach(taker);
    }
  }

  /**
   * Writes down what a person says a picture shows. The caller checks that he may.
   *
   * @param id of the reading
   * @param correction what it is: digits, or empty if there are none
   * @param by who says so
   * @return whether there is such a reading
   */
  public boolean correct(UUID id, String correction, UUID by) {
    return rows.correct(id, cut(correction.strip()), now(), by) > 0;
  }

  /**
   * Deletes a reading with its picture.
   *
   * @param account whose it must be
   * @param id of the reading
   * @return whether there was such a reading
   */
  public boolean delete(UUID account, UUID id) {
    return rows.delete(id, account) > 0;
  }

  /**
   * Deletes all readings of an account.
   *
   * @param account whose
   * @return how many there were
   */
  public int deleteAll(UUID account) {
    return rows.deleteAll(account);
  }

  /**
   * Deletes old readings of an account.
   *
   * @param account whose
   * @param before when they were read
   * @return how many there were
   */
  public int deleteOlder(UUID account, Instant before) {
    return rows.deleteOlder(account, before);
  }

  /**
   * Uncertain readings of a team that nobody has confirmed yet.
   *
   * @param team whose members' readings
   * @param size how many at most
   * @return the oldest first
   */
  @Transactional(readOnly = true)
  public List<Reading> queue(UUID team, int size) {
    return rows.queue(team, size);
  }

  /**
   * How long that queue is.
   *
   * @param team whose members' readings
   * @return number of readings
   */
  @Transactional(readOnly = true)
  public long queued(UUID team) {
    return rows.queued(team);
  }
}
