package io.github.hdr4j.samples.web.account;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** Inserts accounts. */
@Component
final class NewAccounts {
  private final JdbcAggregateOperations database;
  private final Clock clock;

  NewAccounts(JdbcAggregateOperations database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Inserts an account without team that keeps its readings.
   *
   * @throws org.springframework.dao.DuplicateKeyException if there is one of that address
   */
  Account insert(
      String email, @Nullable String passwordHash, Role role, boolean confirmed, String language) {
    return database.insert(
        new Account(
            UUID.randomUUID(),
            Accounts.address(email),
            passwordHash,
            role,
            confirmed,
            false,
            0,
            null,
            language,
            null,
            null,
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
