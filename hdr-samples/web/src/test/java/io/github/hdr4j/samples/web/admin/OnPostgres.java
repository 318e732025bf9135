package io.github.hdr4j.samples.web.admin;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Has the tests of a class run on a PostgreSQL server, one for all of them. Not nested ones that it
 * inherits: these belong to the class that they stand in.
 */
@ExtendWith(OnPostgres.Started.class)
@ActiveProfiles("postgresql")
public interface OnPostgres {
  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("spring.datasource.url", Started::url);
    registry.add("spring.datasource.username", () -> "postgres");
  }

  /** PostgreSQL refuses to run as root; the library asks the system for another user then. */
  final class Started implements ExecutionCondition {
    private static final AtomicReference<EmbeddedPostgres> SERVER = new AtomicReference<>();

    static String url() {
      return SERVER.get().getJdbcUrl("postgres", "postgres");
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (SERVER.get() == null) {
        try {
          SERVER.set(EmbeddedPostgres.start());
        } catch (IOException | IllegalStateException e) {
          return ConditionEvaluationResult.disabled(
              "NOT TESTED ON POSTGRESQL, which does not start here: " + e);
        }
      }
      return ConditionEvaluationResult.enabled("PostgreSQL has started");
    }
  }
}
