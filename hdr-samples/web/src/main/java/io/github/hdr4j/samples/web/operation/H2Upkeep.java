package io.github.hdr4j.samples.web.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the file of the embedded database small. Each commit writes whole pages anew, in a chunk of
 * its own, and as long as one page of a chunk is in use, the chunk stays in the file and its
 * description in memory. H2 gathers such pages by itself only where it writes with a delay; where
 * every commit is written at once, as here, that is up to its owner.
 */
@Component
final class H2Upkeep {
  private static final String EVERY = "${hdr.web.upkeep:10s}";
  private static final Logger LOG = LoggerFactory.getLogger(H2Upkeep.class);

  /** Percent of the chunks' pages in use from which there is nothing to do. */
  private static final int FULL = 75;

  /** Bytes that one step gathers, while no commit is written. */
  private static final int STEP = 2 << 20;

  /** How long a run may take; the next one goes on. */
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final DataSource database;

  H2Upkeep(DataSource database) {
    this.database = database;
  }

  @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
  void run() throws SQLException {
    try (Connection connection = database.getConnection()) {
      if (connection.isWrapperFor(JdbcConnection.class)
          && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
        compact(session.getDatabase().getStore().getMvStore());
      }
    }
  }

  private static void compact(MVStore store) {
    long end = System.nanoTime() + LONGEST.toNanos();
    int steps = 0;
    while (System.nanoTime() < end && store.compact(FULL, STEP)) {
      store.commit();
      steps++;
    }
    if (steps > 0) {
      LOG.debug(
          "gathered pages in {} steps: {} % of those in the file are in use, {} bytes",
          steps, store.getFileStore().getChunksFillRate(), store.getFileStore().size());
    }
  }
}
