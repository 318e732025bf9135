package io.github.hdr4j.samples.web.account;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ActiveProfiles("postgresql")
@DisplayName("Accounts on PostgreSQL")
class AccountsOnPostgresTest extends AccountsContract {
  private static EmbeddedPostgres database;

  /** PostgreSQL refuses to run as root; the library asks the system for another user then. */
  @BeforeAll
  static void start() {
    try {
      database = EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException e) {
      Assumptions.abort("NOT TESTED ON POSTGRESQL, which does not start here: " + e);
    }
  }

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("spring.datasource.url", () -> database.getJdbcUrl("postgres", "postgres"));
    registry.add("spring.datasource.username", () -> "postgres");
  }
}
