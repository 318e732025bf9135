package io.github.hdr4j.samples.web.team;

import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.SignedIn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The uncertain readings of teams that clerks confirm, the oldest first. */
@Service
@Transactional
public class ConfirmationQueue {
  /** More than there are clerks of a team at work, so that each finds one that is free. */
  private static final int LOOKED_AT = 100;

  private final QueueRepository rows;
  private final Readings readings;
  private final Reservations reservations;
  private final AuditLog log;
  private final Clock clock;

  ConfirmationQueue(
      QueueRepository rows,
      Readings readings,
      Reservations reservations,
      AuditLog log,
      Clock clock) {
    this.rows = rows;
    this.readings = readings;
    this.reservations = reservations;
    this.log = log;
    this.clock = clock;
  }

  /**
   * The next reading for a clerk: one that no other clerk looks at.
   *
   * @param team of the clerk
   * @param clerk who asks
   * @param after the reading that he has just confirmed or skipped; empty for the oldest one
   * @return the reading, or empty if there is none for him; those that were skipped come again
   */
  @Transactional(readOnly = true)
  public Optional<Reading> next(UUID team, UUID clerk, Optional<UUID> after) {
    after.ifPresent(seen -> reservations.release(seen, clerk));
    return after
        .flatMap(seen -> rows.find(team, seen))
        .flatMap(seen -> free(rows.after(team, seen.createdAt(), seen.id(), LOOKED_AT), clerk))
        .or(() -> free(readings.queue(team, LOOKED_AT), clerk));
  }

  private Optional<Reading> free(List<Reading> waiting, UUID clerk) {
    return waiting.stream().filter(each -> reservations.reserve(each.id(), clerk)).findFirst();
  }

  /**
   * How many readings wait.
   *
   * @param team whose
   * @return those that other clerks look at included
   */
  @Transactional(readOnly = true)
  public long length(UUID team) {
    return readings.queued(team);
  }

  /**
   * Finds a reading of a team, confirmed or not.
   *
   * @param team whose member's it must be
   * @param id of the reading
   * @return the reading, or empty if the team has none such
   */
  @Transactional(readOnly = true)
  public Optional<Reading> find(UUID team, UUID id) {
    return rows.find(team, id);
  }

  /**
   * Keeps what a clerk says a picture shows, unless somebody else was faster.
   *
   * @param team of the clerk
   * @param id of the reading
   * @param text what it is; empty if there is no digit
   * @param clerk who says so
   * @return what became of it
   */
  public Confirmation confirm(UUID team, UUID id, String text, SignedIn clerk) {
    int kept =
        rows.confirm(
            team, id, text, clock.instant().truncatedTo(ChronoUnit.MICROS), clerk.accountId());
    reservations.release(id, clerk.accountId());
    if (kept > 0) {
      log.write(clerk.email(), "reading.confirmed", id.toString(), "");
      return new Confirmation.Kept();
    }
    return rows.find(team, id).<Confirmation>map(this::late).orElseGet(Confirmation.Gone::new);
  }

  private Confirmation.Late late(Reading reading) {
    String by = Optional.ofNullable(reading.correctedBy()).flatMap(rows::address).orElse("");
    return new Confirmation.Late(reading.content(), by);
  }
}
